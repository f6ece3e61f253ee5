import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { figurePicture } from '#data/views/figure-picture.ts';
import type { Lang } from '#i18n/languages.ts';
import type { CardSlot } from './slots.ts';
import { linesOf } from './text-lines.ts';

/**
 * Heights of the parts of the sheet of a park in millimetres, near enough to plan what it holds. Sizes of type in points, widths in
 * millimetres; in step with Sheet.module.css.
 */

const POINT = 25.4 / 72;

interface Type {
  size: number;
  leading: number;
  width: number;
}

const heightOf = (text: string, { size, leading, width }: Type): number => linesOf(text, width / (size * POINT)) * size * leading * POINT;

const COLUMN = 86;
const HEAD = 104;
const leadingOf = (lang: Lang): number => (lang === 'zh' ? 1.42 : 1.34);

const SMALL_LINE = 3.9;
const PAGE = 297 - 25;
const TOP = 10.4;
const FOOT: Record<Lang, number> = { zh: 35.5, en: 42, ru: 45 };
/** Space above and below the columns. */
const BODY_SPACE = 3.5;

function headHeight({ park }: ParkSlice, lang: Lang): number {
  const leading = leadingOf(lang);
  const title = heightOf(park.name, { size: 21 * 1.02, leading: 1.13, width: HEAD - 14 });
  const chinese = lang === 'zh' ? 0 : 6;
  const pitch = heightOf(park.pitch, { size: 9.8, leading, width: HEAD });
  const note = park.stage.note ? heightOf(park.stage.note, { size: 8, leading: 1.36, width: HEAD }) + 1.2 : 0;
  const text = Math.max(title + chinese, 10.6) + 2 + pitch + 9 + note;
  const caption =
    3.8 * (lang === 'zh' ? 1 : 2) + heightOf(park.location.address ? `${'—'.repeat(6)}${park.location.address}` : '—', { size: 7.8, leading: 1.36, width: 65 });
  return 7.4 + Math.max(text, 39.2 + 2.8 + caption + 6.9);
}

/** Height of the brick picture of a slot: twelve to a row, a wall for a share, a strip of hatch. */
function pictureHeight(slot: CardSlot): number {
  if (!('figure' in slot)) return 5.3;
  const picture = figurePicture(slot.figure);
  if (!picture) return 0;
  return 'percent' in picture ? 7 : Math.ceil(picture.bricks / 12) * 2.4;
}

/** A number with a word before it and a unit after it takes two lines. */
function isWide({ qualifier, unit }: FigureView): boolean {
  return qualifier !== 'exact' && unit !== 'count';
}

function stripHeight(slots: readonly CardSlot[], lang: Lang): number {
  const pictures = Math.max(...slots.map(pictureHeight));
  const labels = Math.max(...slots.map((slot) => ('figure' in slot ? heightOf(slot.figure.label, { size: 8.6, leading: 1.3, width: 38 }) : 4)));
  // A day in the date takes the note to a second line.
  const hasDay = slots.some((slot) => 'figure' in slot && /^\d{4}-\d{2}-\d{2}$/.test(slot.figure.asOf));
  const numbers = slots.some((slot) => 'figure' in slot && lang !== 'zh' && isWide(slot.figure)) ? 13.5 : 7;
  return 4.4 + pictures + 2.4 + numbers + labels + SMALL_LINE * (lang !== 'zh' && hasDay ? 2 : 1);
}

function cautionHeight({ park }: ParkSlice): number {
  return park.caution ? heightOf(`${'—'.repeat(14)}${park.caution}`, { size: 8.3, leading: 1.34, width: 180 }) + 5 : 0;
}

/** What each of the two columns has for its sections. */
export function columnHeight(slice: ParkSlice, slots: readonly CardSlot[], lang: Lang): number {
  return PAGE - TOP - headHeight(slice, lang) - stripHeight(slots, lang) - cautionHeight(slice) - FOOT[lang] - BODY_SPACE;
}

/** A heading with the space above it. */
export const HEADING = 8.6;
/** The line that counts what is left out. */
export const MORE = 4.8;
/** The sentence that a list has no entries. */
export const NOTHING = 10;

export const textHeight = (text: string, lang: Lang): number => heightOf(text, { size: 9.3, leading: leadingOf(lang), width: COLUMN });

/** An entry of a list: its text, and a small line or two below. */
export function entryHeight(text: string, under: string, lang: Lang): number {
  return textHeight(text, lang) + heightOf(under, { size: 8, leading: 1.36, width: COLUMN }) + 1.9;
}

/** Beside a value in words or the note that nothing is published. */
const NAME_WIDTH: Record<Lang, number> = { zh: 56, en: 46, ru: 36 };

/** A row of a table: name and value side by side, the date below the name. */
export function rowHeight({ name, value = '', dated = false }: { name: string; value?: string; dated?: boolean }, lang: Lang): number {
  const leading = leadingOf(lang);
  const left = heightOf(name, { size: 9.3, leading, width: value === '' ? 54 : NAME_WIDTH[lang] }) + (dated ? SMALL_LINE : 0);
  return Math.max(left, value === '' ? 0 : heightOf(value, { size: 9.3, leading, width: 46 })) + 1.5;
}

/** Title, lead and map of the sheet of the area. */
const INTRO = 63;

/** What each of the two columns of the sheet of the area has. */
export function areaColumnHeight(figures: readonly FigureView[], lang: Lang): number {
  const strip = stripHeight(
    figures.map((figure) => ({ figure })),
    lang,
  );
  return PAGE - TOP - INTRO - strip - FOOT[lang] - BODY_SPACE;
}
