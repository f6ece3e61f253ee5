/** What a page measures about itself, in milliseconds since its start; CLS has no unit. */
export interface PageTimes {
  fcp: number;
  lcp: number;
  /** React answers on the heading: the page is hydrated down to its content. */
  hydrated: number;
  tbt: number;
  cls: number;
}

/** Runs in the page before anything else, so it may use nothing from outside; leaves the times in `window.bench`. */
export function observe(): void {
  const times: PageTimes = { fcp: 0, lcp: 0, hydrated: 0, tbt: 0, cls: 0 };
  Object.assign(window, { bench: times });
  const watch = (type: string, read: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') times.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    times.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') times.cls += entry.value;
  });
  watch('longtask', (entry) => {
    times.tbt += Math.max(0, entry.duration - 50);
  });
  const look = () => {
    const heading = document.querySelector('h1');
    if (heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))) times.hydrated = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
