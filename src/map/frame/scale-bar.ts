export interface ScaleBar {
  metres: number;
  /** Length on screen in pixels. */
  width: number;
}

const STEPS = [1, 2, 5];

/** The longest round distance whose bar is not longer than the given width. */
export function scaleBar(metresPerPixel: number, maxWidth: number): ScaleBar {
  const limit = metresPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(limit));
  const step = STEPS.findLast((value) => value * power <= limit) ?? 1;
  return { metres: step * power, width: (step * power) / metresPerPixel };
}
