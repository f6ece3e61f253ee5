import { BRICKS_HEIGHT, brickShapes } from '#data/pptx/bricks.ts';
import { hatch } from '#data/pptx/hatch.ts';
import type { Cell, Item } from '#data/pptx/page.ts';
import { inLine, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import { CELL_MARGIN, fitTable } from '#data/pptx/table.ts';
import type { AreaSlide, NumbersSlide, SlideFigure } from '#data/slides/slide.ts';
import { columnWidth, type FigureSlide, figureTable, HEAD, headsWidth } from './figure-table.ts';
import { altOf, CONTENT, type PageBody, parkHead, textItem, titleFor } from './frame.ts';

const CAPTION_HEIGHT = 0.28;
const UNKNOWN_HEIGHT = 0.6;
const GAP = 0.08;

/** What was before, and what one brick stands for. */
function captionOf(figure: SlideFigure | undefined): string | null {
  if (!figure) return null;
  const past = figure.previous ? `${figure.previous.asOf}: ${figure.previous.number}` : null;
  return [past, figure.brick].filter(Boolean).join('; ') || null;
}

/** Pictures over the columns, and under each what one brick stands for. */
function pictures<S extends FigureSlide>(sides: Sides<S>): Item[] {
  const column = columnWidth(sides);
  return sides.first.slide.figures.flatMap((figure, index): Item[] => {
    const x = CONTENT.x + headsWidth(sides) + index * column + CELL_MARGIN.x;
    const w = column - 0.5;
    const caption = saidBy(sides, ({ slide }) => captionOf(slide.figures[index]));
    const alt = caption.length > 0 ? caption : saidBy(sides, ({ slide }) => slide.figures[index]?.text ?? null);
    const shapes = brickShapes(figure, { x, y: CONTENT.y, w }, altOf(alt));
    if (shapes.length === 0 || caption.length === 0) return shapes;
    const box = { x, y: CONTENT.y + BRICKS_HEIGHT + 0.04, w: column - 0.15, h: CAPTION_HEIGHT };
    return [...shapes, textItem({ name: 'brick', box, paragraphs: inLine(caption, { ...HEAD }) })];
  });
}

/** At the foot of the figures: what is not published. */
function unknownLine(sides: Sides<NumbersSlide>): Item[] {
  if (!sides.first.slide.unknown) return [];
  const y = CONTENT.y + CONTENT.h - UNKNOWN_HEIGHT;
  const heads = headsWidth(sides);
  const box = { x: CONTENT.x + heads + CELL_MARGIN.x, y, w: CONTENT.w - heads - CELL_MARGIN.x, h: UNKNOWN_HEIGHT };
  const said = saidBy(sides, ({ slide }) => slide.unknown?.line ?? null);
  return [
    hatch({ x: CONTENT.x, y: y + 0.07, w: heads - 0.3, h: 0.16 }),
    textItem({ name: 'unknown', box, paragraphs: stacked(said, { size: 16, isBold: false, ink: 'ink-2', share: 0.85 }) }),
  ];
}

/** Where no figure is published: each particular with its hatch, as large as figures would be. */
function unknownTable(sides: Sides<NumbersSlide>): Item[] {
  const { unknown } = sides.first.slide;
  if (!unknown) return [];
  const state = saidBy(sides, ({ slide }) => slide.unknown?.title ?? null);
  const rows = unknown.fields.map((_field, index): Cell[] => {
    const field = saidBy(sides, ({ slide }) => slide.unknown?.fields[index] ?? null);
    return [{ paragraphs: stacked(field, { size: 26 }) }, { paragraphs: stacked(state, { size: 22, isBold: false, ink: 'ink-2' }) }];
  });
  const head = [saidBy(sides, ({ t }) => t('download:column.figure')), saidBy(sides, ({ t }) => t('download:column.status'))].map(
    (said): Cell => ({ paragraphs: inLine(said, HEAD) }),
  );
  const box = { ...CONTENT, x: CONTENT.x + 1.2, w: CONTENT.w - 1.2 };
  const alt = altOf(saidBy(sides, ({ slide }) => slide.name));
  const table = fitTable({ name: 'unknown', alt, box, columns: [3, 2], hasHead: true, rows: [head, ...rows] });
  const tops = table.rows.map((_row, index) => table.rows.slice(0, index).reduce((sum, { height }) => sum + height, 0));
  const hatches = tops.slice(1).map((top) => hatch({ x: CONTENT.x, y: CONTENT.y + top + 0.14, w: 0.9, h: 0.2 }));
  return [table, ...hatches];
}

function figureItems<S extends FigureSlide>(sides: Sides<S>, foot: number): Item[] {
  const shapes = pictures(sides);
  const above = shapes.length > 0 ? BRICKS_HEIGHT + CAPTION_HEIGHT + GAP : 0;
  return [...shapes, figureTable(sides, { y: CONTENT.y + above, h: CONTENT.h - above - foot })];
}

export function numbersPage(sides: Sides<NumbersSlide>): PageBody {
  const { layout, title, mark } = parkHead(sides, ({ t }) => t('stage:kind.numbers'));
  const { figures, unknown } = sides.first.slide;
  const items = figures.length === 0 ? unknownTable(sides) : [...figureItems(sides, unknown ? UNKNOWN_HEIGHT + GAP : 0), ...unknownLine(sides)];
  return { layout, title, items: [mark, ...items] };
}

export function areaPage(sides: Sides<AreaSlide>): PageBody {
  const area = saidBy(sides, ({ slide }) => slide.title);
  const what = saidBy(sides, ({ t }) => t('stage:kind.area'));
  const title = [...inLine(area, { size: 16, isBold: false, ink: 'ink-2', after: 3 }), ...stacked(what, { size: 30, share: 0.66 })];
  return { layout: 'wide', title: titleFor('wide', title), items: figureItems(sides, 0) };
}
