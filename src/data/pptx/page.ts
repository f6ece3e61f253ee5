import type { SlidePark } from '#data/slides/slide.ts';
import type { Sector } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Ink } from './palette.ts';

/**
 * Pages of a presentation as data: what stands where, in inches, and how it is set, in points. Made from the slides without
 * any library, so that it can be tested; `write/` turns it into a file.
 */

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Run {
  text: string;
  lang: Lang;
  /** Points. */
  size: number;
  isBold?: boolean;
  ink?: Ink;
  /** Address the run leads to. */
  href?: string;
}

export interface Paragraph {
  runs: Run[];
  /** Points of space after it. */
  after?: number;
  align?: 'right';
}

export interface TextItem {
  kind: 'text';
  name: string;
  box: Box;
  paragraphs: Paragraph[];
  anchor: 'top' | 'middle' | 'bottom';
}

export interface Cell {
  paragraphs: Paragraph[];
  anchor?: 'top' | 'bottom';
}

export interface TableItem {
  kind: 'table';
  name: string;
  /** What the table holds, for those who do not see it. */
  alt: string;
  x: number;
  y: number;
  widths: number[];
  /** Is the first row its head? */
  hasHead: boolean;
  rows: { height: number; cells: Cell[] }[];
}

/** What a picture shows. It is drawn where there is a canvas; the key finds it again. */
export type Drawing =
  | { of: 'map'; lang: Lang; name: string; credit: { left: string; right: string } }
  | { of: 'plaque'; glyph: SlidePark['glyph']; sector: Sector; isOutline: boolean }
  | { of: 'code'; text: string };

/** Height of the strip under a map that holds its credit, in units of the drawing. */
export const MAP_STRIP = 22;

export interface PictureItem {
  kind: 'picture';
  name: string;
  alt: string;
  box: Box;
  drawing: Drawing;
}

/** Rectangles or strokes as one shape, in inches from its corner. */
export interface ShapeItem {
  kind: 'shape';
  name: string;
  /** Empty for what only decorates. */
  alt: string;
  box: Box;
  look: { fill: Ink } | { line: Ink; points: number };
  outlines: { points: { x: number; y: number }[]; isClosed: boolean }[];
}

export type Item = TextItem | TableItem | PictureItem | ShapeItem;

/** Where the title of a page stands: a layout of the file. */
export const TITLE_BOXES = {
  wide: { x: 0.6, y: 0.4, w: 12.13, h: 1.25 },
  marked: { x: 1.5, y: 0.4, w: 11.23, h: 1.25 },
  cover: { x: 0.6, y: 1.75, w: 12.13, h: 2.2 },
} as const satisfies Record<string, Box>;

export type Layout = keyof typeof TITLE_BOXES;

export interface Note {
  text: string;
  lang: Lang;
  isHeading: boolean;
}

export interface Page {
  /** Id of the slide. */
  id: string;
  layout: Layout;
  title: Paragraph[];
  items: Item[];
  notes: Note[];
}

export function drawingKey(drawing: Drawing): string {
  switch (drawing.of) {
    case 'map':
      return `map/${drawing.lang}/${drawing.name}`;
    case 'plaque':
      return `plaque/${drawing.glyph}/${drawing.sector}/${drawing.isOutline}`;
    case 'code':
      return `code/${drawing.text}`;
  }
}

/** Every picture of the pages once. */
export function drawingsOf(pages: readonly Page[]): Drawing[] {
  const drawings = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? [item.drawing] : [])));
  return [...new Map(drawings.map((drawing) => [drawingKey(drawing), drawing])).values()];
}
