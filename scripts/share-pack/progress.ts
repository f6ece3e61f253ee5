const EVERY = 2000;

/** Says how far the pack is, at most every two seconds. */
export function progressLine(count: number): (done: number) => void {
  let last = Date.now();
  return (done) => {
    if (Date.now() - last < EVERY) return;
    last = Date.now();
    console.log(`share pack: ${done} of ${count} …`);
  };
}
