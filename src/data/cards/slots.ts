import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView } from '#data/slices/slice.ts';
import type { Field } from '#data/vocabulary.ts';

/** A place for a figure: the figure, or the field that is not published. */
export type CardSlot = { figure: FigureView } | { unknown: Field };

type Park = Pick<ParkSlice['park'], 'figures' | 'headline' | 'rowFigure' | 'unknown'>;

/** The strip of the profile, in its order: what the sheet shows. */
export function headlineSlots({ headline, figures }: Park): CardSlot[] {
  return headline.flatMap((slot): CardSlot[] => {
    if ('unknown' in slot) return [slot];
    const figure = figures.find(({ id }) => id === slot.figure);
    return figure ? [{ figure }] : [];
  });
}

/** One slot: the figure lists show too, or the first thing that is not published. */
export function bestSlot(park: Park): CardSlot {
  const figure = park.figures.find(({ id }) => id === park.rowFigure);
  if (figure) return { figure };
  return headlineSlots(park).find((slot) => 'unknown' in slot) ?? { unknown: park.unknown[0] ?? 'contact' };
}

function keyOf(slot: CardSlot): string {
  return 'figure' in slot ? slot.figure.id : slot.unknown;
}

/**
 * Two slots: the best and the next of the strip. A park without a figure of its own shows one of what surrounds it beside what is
 * not published: two borrowed figures would read as its own.
 */
export function slotPair(park: Park): CardSlot[] {
  const best = bestSlot(park);
  const others = headlineSlots(park).filter((slot) => keyOf(slot) !== keyOf(best));
  const next = others.find((slot) => 'figure' in slot) ?? others[0];
  const pair = next ? [best, next] : [best];
  return 'figure' in best ? pair : pair.toReversed();
}

/** A figure without its earlier value: a card has room for one number. */
export function latest({ previous: _previous, ...figure }: FigureView): FigureView {
  return figure;
}
