import type { FigureView } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';

/** The brick picture of a figure: a number of bricks, an earlier and a later number, or a share of a hundred. */
export type FigurePictureView = { ahead: boolean } & ({ bricks: number; before: number | null } | { percent: number });

/** More bricks than this say nothing to the eye. */
const TOO_MANY = 60;

function upper(value: FigureView['value']): number {
  return typeof value === 'number' ? value : value.to;
}

/** What to draw over a figure; null for one without a natural size. A range draws its end. */
export function figurePicture({ value, unit, perBrick, status, previous }: FigureView): FigurePictureView | null {
  const size = upper(value);
  const ahead = AHEAD.includes(status);
  if (unit === 'percent' && size <= 100) return { percent: size, ahead };
  if (!perBrick || size / perBrick > TOO_MANY) return null;
  return { bricks: size / perBrick, before: previous ? previous.value / perBrick : null, ahead };
}
