import type { Cell, Item } from '#data/pptx/page.ts';
import { type Side, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import { fitTable } from '#data/pptx/table.ts';
import type { OpeningSlide, TitleSlide } from '#data/slides/slide.ts';
import { altOf, CONTENT, mapBox, mapItem, type PageBody, plaque, textItem, titleFor } from './frame.ts';

/** The drawing of all places with their names, for wide strips. */
const OVERVIEW = { name: 'peek-wide', width: 800, height: 280 };

export function openingPage(sides: Sides<OpeningSlide>): PageBody {
  const title = titleFor(
    'wide',
    stacked(
      saidBy(sides, ({ slide }) => slide.title),
      { size: 36, share: 0.56 },
    ),
  );
  const map = mapItem({
    sides,
    name: OVERVIEW.name,
    alt: ({ t }) => t('map:name'),
    box: mapBox({ x: CONTENT.x, y: 2.33, w: CONTENT.w }, OVERVIEW),
  });
  const lines = sides.first.slide.lines.map((_line, index): Item => {
    const x = index === 0 ? CONTENT.x : 8;
    const w = index === 0 ? 7.1 : CONTENT.x + CONTENT.w - 8;
    return textItem({
      name: 'line',
      box: { x, y: 1.68, w, h: 0.6 },
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.lines[index] ?? null),
        { size: 18, isBold: false, ink: 'ink-2', share: 0.85 },
      ),
    });
  });
  return { layout: 'wide', title, items: [...lines, map] };
}

export function titlePage(sides: Sides<TitleSlide>): PageBody {
  const { park, certainty } = sides.first.slide;
  const title = titleFor(
    'cover',
    stacked(
      saidBy(sides, ({ slide }) => slide.park.name),
      { size: 44, share: 0.6 },
    ),
  );
  const cells = (label: (side: Side<TitleSlide>) => string, textOf: (side: Side<TitleSlide>) => string | null, isBold = false): Cell[] => [
    { paragraphs: stacked(saidBy(sides, label), { size: 16, isBold: false, ink: 'ink-3', share: 0.85 }) },
    { paragraphs: stacked(saidBy(sides, textOf), { size: 22, isBold, share: 0.8 }) },
  ];
  const rows = [
    cells(
      ({ t }) => t('download:column.industries'),
      ({ slide, t }) => slide.industries.join(t('download:pptx.separator')),
    ),
    cells(
      ({ t }) => t('download:column.stage'),
      ({ slide }) => slide.stage.text,
      true,
    ),
    ...(certainty
      ? [
          cells(
            ({ t }) => t('download:column.membership'),
            ({ slide }) => slide.certainty,
          ),
        ]
      : []),
  ];
  const box = { ...CONTENT, y: 4.2, h: 2.6 };
  return {
    layout: 'cover',
    title,
    items: [
      plaque(park, { x: 0.6, y: 0.5, w: 1.05, h: 1.05 }),
      fitTable({ name: 'facts', hasHead: false, alt: altOf(saidBy(sides, ({ slide }) => slide.name)), box, columns: [2.6, 9.5], rows }),
    ],
  };
}
