import type { Cell, TableItem } from '#data/pptx/page.ts';
import { inLine, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import { fitTable, tableHeight } from '#data/pptx/table.ts';
import type { WhereSlide } from '#data/slides/slide.ts';
import { altOf, CONTENT, mapBox, mapItem, type PageBody, parkHead, textItem } from './frame.ts';

const LEFT = 4.85;
/** The drawing for narrow columns: its names are twice as large on the page as those of the plate. */
const DRAWING = { width: 390, height: 240 };

/** The way to the airport, at the foot of the column; none where the place is too coarse to measure from. */
function distanceTable(sides: Sides<WhereSlide>): TableItem | null {
  if (!sides.first.slide.airport) return null;
  const head: Cell[] = [
    {
      paragraphs: inLine(
        saidBy(sides, ({ t }) => t('download:pptx.to')),
        { size: 13, isBold: false, ink: 'ink-3' },
      ),
    },
    {
      paragraphs: inLine(
        saidBy(sides, ({ slide }) => slide.airport?.note ?? null),
        { size: 13, isBold: false, ink: 'ink-3' },
      ),
    },
  ];
  const row: Cell[] = [
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.airport?.name ?? null),
        { size: 18, share: 0.82 },
      ),
    },
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.airport?.distance ?? null),
        { size: 20, share: 0.75 },
      ),
    },
  ];
  const table = fitTable({
    name: 'distances',
    hasHead: true,
    alt: altOf(saidBy(sides, ({ slide }) => slide.name)),
    box: { ...CONTENT, w: LEFT, h: 1.6 },
    columns: [5, 4],
    rows: [head, row],
  });
  return { ...table, y: CONTENT.y + CONTENT.h - tableHeight(table) };
}

export function wherePage(sides: Sides<WhereSlide>): PageBody {
  const { layout, title, mark } = parkHead(sides, ({ t }) => t('stage:kind.where'));
  const distances = distanceTable(sides);
  const bottom = distances ? distances.y - 0.2 : CONTENT.y + CONTENT.h;
  const words = [
    ...stacked(
      saidBy(sides, ({ slide }) => slide.place),
      { size: 28, after: 16 },
    ),
    ...stacked(
      saidBy(sides, ({ slide }) => slide.address?.text ?? null),
      { size: 18, isBold: false, ink: 'ink-2', share: 0.85 },
    ),
  ];
  const map = mapItem({
    sides,
    name: `${sides.first.slide.park.slug}-narrow`,
    alt: ({ slide, t }) => t('stage:wall.map', { place: `${slide.park.name}, ${slide.place}` }),
    box: mapBox({ x: CONTENT.x + LEFT + 0.38, y: CONTENT.y, w: 6.9 }, DRAWING),
  });
  const text = textItem({ name: 'place', box: { ...CONTENT, w: LEFT, h: bottom - CONTENT.y }, paragraphs: words });
  return { layout, title, items: [mark, text, ...(distances ? [distances] : []), map] };
}
