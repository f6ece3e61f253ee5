import { fitted } from '#data/pptx/fit.ts';
import type { Box, Drawing, Layout, Page, Paragraph, PictureItem, TextItem } from '#data/pptx/page.ts';
import { MAP_STRIP, TITLE_BOXES } from '#data/pptx/page.ts';
import { inLine, type Said, type Side, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import type { Slide, SlidePark } from '#data/slides/slide.ts';

/** Between the title and the foot. */
export const CONTENT = { x: 0.6, y: 1.8, w: 12.13, h: 4.98 };

/** What a page of one kind of slide is made of; the rest every page has. */
export type PageBody = Pick<Page, 'layout' | 'title' | 'items'>;

const TITLE_SIZE = 30;
const KICKER_SIZE = 16;

export function titleFor(layout: Layout, paragraphs: readonly Paragraph[]): Paragraph[] {
  return fitted(paragraphs, TITLE_BOXES[layout]);
}

/** The mark of a park: decorative, its name stands beside it. */
export function plaque({ glyph, sector, precision }: SlidePark, box: Box): PictureItem {
  return { kind: 'picture', name: 'plaque', alt: '', box, drawing: { of: 'plaque', glyph, sector, isOutline: precision === 'district' } };
}

/** Head of the pages of a park: its mark, its name small, what the page is about large. */
export function parkHead<S extends Slide & { park: SlidePark }>(sides: Sides<S>, titleOf: (side: Side<S>) => string) {
  const kicker = inLine(
    saidBy(sides, ({ slide }) => slide.park.shortName),
    { size: KICKER_SIZE, isBold: false, ink: 'ink-2', after: 3 },
  );
  const title = titleFor('marked', [...kicker, ...stacked(saidBy(sides, titleOf), { size: TITLE_SIZE, share: 0.66 })]);
  return { layout: 'marked' as const, title, mark: plaque(sides.first.slide.park, { x: 0.6, y: 0.48, w: 0.7, h: 0.7 }) };
}

interface TextPlan {
  name: string;
  box: Box;
  paragraphs: readonly Paragraph[];
  anchor?: TextItem['anchor'];
}

export function textItem({ name, box, paragraphs, anchor = 'top' }: TextPlan): TextItem {
  return { kind: 'text', name, box, paragraphs: fitted(paragraphs, box), anchor };
}

interface MapPlan<S extends Slide> {
  sides: Sides<S>;
  /** A park's slug, or one of the overviews. */
  name: string;
  alt: (side: Side<S>) => string;
  box: Box;
}

const joinedAlt = (said: Said): string => said.map(({ text }) => text).join(' · ');

/** A map with its credit and the slot of its review number in the picture: they go where the picture goes. */
export function mapItem<S extends Slide>({ sides, name, alt, box }: MapPlan<S>): PictureItem {
  const { lang, t, reviewNumber } = sides.first;
  const left = reviewNumber ? t('map:review', { number: reviewNumber }) : t('map:reviewPending');
  const drawing: Drawing = { of: 'map', lang, name, credit: { left, right: t('map:attribution') } };
  return { kind: 'picture', name: 'map', alt: joinedAlt(saidBy(sides, alt)), box, drawing };
}

/** Box of a map picture: its drawing, and under it the strip with credit and review number. */
export function mapBox({ x, y, w }: Pick<Box, 'x' | 'y' | 'w'>, drawing: { width: number; height: number }): Box {
  return { x, y, w, h: (w * (drawing.height + MAP_STRIP)) / drawing.width };
}

export const altOf = joinedAlt;
