import type { Cell, Item } from '#data/pptx/page.ts';
import { inLine, type Side, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import { fitTable, tableHeight } from '#data/pptx/table.ts';
import type { AnchorsSlide, PoliciesSlide } from '#data/slides/slide.ts';
import { altOf, CONTENT, type PageBody, parkHead, textItem } from './frame.ts';

type ListSlide = AnchorsSlide | PoliciesSlide;

const MORE_HEIGHT = 0.45;

function headCell<S extends ListSlide>(sides: Sides<S>, textOf: (side: Side<S>) => string): Cell {
  return { paragraphs: inLine(saidBy(sides, textOf), { size: 14, isBold: false, ink: 'ink-3' }) };
}

interface ListPlan<S extends ListSlide> {
  sides: Sides<S>;
  columns: number[];
  rows: Cell[][];
}

/** The list as a table, and under it how many more there are. */
function listPage<S extends ListSlide>({ sides, columns, rows }: ListPlan<S>): PageBody {
  const { layout, title, mark } = parkHead(sides, ({ slide }) => slide.title);
  const more = saidBy(sides, ({ slide }) => slide.more);
  const box = { ...CONTENT, h: CONTENT.h - (more.length > 0 ? MORE_HEIGHT + 0.1 : 0) };
  const table = fitTable({ name: 'list', hasHead: true, alt: altOf(saidBy(sides, ({ slide }) => slide.name)), box, columns, rows });
  const below = { x: CONTENT.x, y: CONTENT.y + tableHeight(table) + 0.1, w: CONTENT.w, h: MORE_HEIGHT };
  const rest: Item[] = more.length > 0 ? [textItem({ name: 'more', box: below, paragraphs: inLine(more, { size: 16, isBold: false, ink: 'ink-3' }) })] : [];
  return { layout, title, items: [mark, table, ...rest] };
}

/** How sure the tie is, in the certainty code: a full square, an outline, and the words. */
function tieCell(sides: Sides<AnchorsSlide>, index: number): Cell {
  const said = saidBy(sides, ({ slide, t }) => {
    const presence = slide.companies[index]?.presence;
    return presence ? t(`vocabulary:presence.${presence}`) : null;
  });
  return { paragraphs: stacked(said, { size: 20, isBold: false, ink: 'ink-2', share: 0.8 }) };
}

export function anchorsPage(sides: Sides<AnchorsSlide>): PageBody {
  const rows = sides.first.slide.companies.map((_company, index): Cell[] => [
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.companies[index]?.name ?? null),
        { size: 30, share: 0.66 },
      ),
    },
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide, t }) => slide.companies[index]?.what ?? t('common:notPublished')),
        { size: 24, isBold: false, share: 0.78 },
      ),
    },
    tieCell(sides, index),
  ]);
  const head = [
    headCell(sides, ({ t }) => t('download:pptx.company')),
    headCell(sides, ({ t }) => t('download:column.what')),
    headCell(sides, ({ t }) => t('download:column.presence')),
  ];
  return listPage({ sides, columns: [4.1, 5.1, 2.9], rows: [head, ...rows] });
}

export function policiesPage(sides: Sides<PoliciesSlide>): PageBody {
  const rows = sides.first.slide.policies.map(({ isGiven }, index): Cell[] => [
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.policies[index]?.name ?? null),
        { size: 30, share: 0.66 },
      ),
    },
    {
      paragraphs: stacked(
        saidBy(sides, ({ slide }) => slide.policies[index]?.state ?? null),
        { size: 22, isBold: isGiven, ink: isGiven ? 'ok' : 'ink-2', share: 0.82 },
      ),
    },
  ]);
  const head = [headCell(sides, ({ t }) => t('download:pptx.policy')), headCell(sides, ({ t }) => t('download:pptx.policyState'))];
  return listPage({ sides, columns: [8.2, 3.9], rows: [head, ...rows] });
}
