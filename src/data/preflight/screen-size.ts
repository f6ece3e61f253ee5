/** A screen as the browser describes it. */
export interface ScreenReading {
  /** The whole screen in the units of the system, which browser zoom does not change. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one CSS pixel: scale of the system times zoom of the browser. */
  readonly ratio: number;
  /** Zoom of the browser, 1 for 100 %. */
  readonly zoom: number;
}

/** Scales systems and browsers offer. */
const SCALES = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;
const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;

/** The long side that pages are designed for. */
const DESIGNED = 1920;
/** The smallest wall on which slides are legible. */
const SMALLEST = { long: 1280, short: 720 };

const nearest = (list: readonly number[], value: number): number =>
  list.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best), 1);

/** Zoom of a browser window from its outer and inner width: frames and rounding make it inexact, the steps are known. */
export function zoomOf(outerWidth: number, innerWidth: number): number {
  const raw = innerWidth > 0 ? outerWidth / innerWidth : 1;
  // A panel of the browser beside the page looks like a zoom between two steps.
  const step = nearest(ZOOMS, raw);
  return Math.abs(step - raw) < 0.02 * step ? step : 1;
}

/** Scale of the system. */
export function scaleOf({ ratio, zoom }: ScreenReading): number {
  return Math.round((ratio / zoom) * 100) / 100;
}

/** Pixels of the device. */
export function pixelsOf(screen: ScreenReading): { width: number; height: number } {
  const scale = scaleOf(screen);
  return { width: Math.round(screen.width * scale), height: Math.round(screen.height * scale) };
}

/** Scale of the system at which pages have the size they are designed in: 200 % on 3840 pixels. */
export function recommendedScale(screen: ScreenReading): number {
  const { width, height } = pixelsOf(screen);
  return nearest(SCALES, Math.max(width, height) / DESIGNED);
}

export function isTooSmall(screen: ScreenReading): boolean {
  const { width, height } = pixelsOf(screen);
  return Math.max(width, height) < SMALLEST.long || Math.min(width, height) < SMALLEST.short;
}

/** CSS pixels of this page that are one centimetre on a screen of so many inches from corner to corner. */
export function pixelsPerCentimetre({ width, height, zoom }: ScreenReading, inches: number): number {
  return Math.hypot(width, height) / zoom / (inches * 2.54);
}
