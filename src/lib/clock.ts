/** Time as the kiosk knows it; tests bring their own. */
export interface Clock {
  /** Milliseconds that never run backwards. */
  now: () => number;
  /** Runs something once after a while. @returns what calls it off */
  after: (milliseconds: number, run: () => void) => () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => clearTimeout(id);
  },
};
