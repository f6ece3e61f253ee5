import { largestScale, lineWidth, scaled } from '#data/pptx/fit.ts';
import type { Cell, Paragraph, TableItem } from '#data/pptx/page.ts';
import { inLine, type Look, type Side, type Sides, saidBy, stacked } from '#data/pptx/said.ts';
import { CELL_MARGIN, fitTable } from '#data/pptx/table.ts';
import { secondFigure } from '#data/slides/second-figure.ts';
import type { AreaSlide, NumbersSlide, SlideFigure } from '#data/slides/slide.ts';
import { altOf, CONTENT } from './frame.ts';

export type FigureSlide = NumbersSlide | AreaSlide;

export const HEAD: Look = { size: 13, isBold: false, ink: 'ink-3' };
const DETAIL: Look = { size: 15, isBold: false, ink: 'ink-2' };
const POINTS_PER_INCH = 72;
const NBSP = '\u00a0';

/** Width of the names of the rows: two languages stand in one line. */
export function headsWidth({ second }: Sides): number {
  return second ? 2.35 : 1.75;
}

export function columnWidth<S extends FigureSlide>(sides: Sides<S>): number {
  return (CONTENT.w - headsWidth(sides)) / sides.first.slide.figures.length;
}

/** The number large, what stands before and after it half as large. */
function valueLine({ parts, isAhead }: SlideFigure, lang: Side['lang']): Paragraph {
  const { before, number, unit, tight } = parts;
  const ink = isAhead ? 'plan' : 'ink';
  const small = { lang, size: 25, isBold: true, ink } as const;
  return {
    runs: [
      ...(before ? [{ ...small, text: before + NBSP }] : []),
      { text: number, lang, size: 54, isBold: true, ink },
      ...(unit ? [{ ...small, text: tight ? unit : NBSP + unit }] : []),
    ],
  };
}

/** The figure on one line, as large as its column allows, and again for the second language where its form differs. */
function valueCell<S extends FigureSlide>(sides: Sides<S>, index: number): Cell {
  const figure = sides.first.slide.figures[index];
  if (!figure) return { paragraphs: [] };
  const inner = (columnWidth(sides) - 2 * CELL_MARGIN.x) * POINTS_PER_INCH;
  const line = valueLine(figure, sides.first.lang);
  const atScale = (scale: number): Paragraph[] => scaled([line], scale);
  const scale = largestScale((candidate) => atScale(candidate).every((paragraph) => lineWidth(paragraph) <= inner));
  const other = sides.second?.slide.figures[index];
  const again = other ? secondFigure(figure, other) : null;
  const second: Paragraph[] = sides.second && again ? [{ runs: [{ text: again, lang: sides.second.lang, size: 20, ink: 'ink-2' }] }] : [];
  return { paragraphs: [...atScale(scale), ...second], anchor: 'bottom' };
}

interface RowPlan<S extends FigureSlide> {
  head: (side: Side<S>) => string;
  textOf: (figure: SlideFigure, side: Side<S>) => string | null;
}

/** One row of particulars: its name, then each figure's. */
function row<S extends FigureSlide>(sides: Sides<S>, { head, textOf }: RowPlan<S>): Cell[] {
  const cells = sides.first.slide.figures.map((_figure, index): Cell => {
    const said = saidBy(sides, (side) => {
      const figure = side.slide.figures[index];
      return figure ? textOf(figure, side) : null;
    });
    return { paragraphs: inLine(said, DETAIL) };
  });
  return [{ paragraphs: inLine(saidBy(sides, head), HEAD) }, ...cells];
}

/** What is counted is named where it is not simply the park. */
function scopeRow<S extends FigureSlide>(sides: Sides<S>): Cell[][] {
  if (sides.first.slide.figures.every(({ scope }) => scope === null)) return [];
  return [row(sides, { head: ({ t }) => t('download:column.scope'), textOf: ({ figure }, { t }) => t(`vocabulary:scope.${figure.scope}`) })];
}

/** Figures as columns: label, number, status, date and source of each. */
export function figureTable<S extends FigureSlide>(sides: Sides<S>, { y, h }: { y: number; h: number }): TableItem {
  const { figures } = sides.first.slide;
  const headCell = (head: RowPlan<S>['head']): Cell => ({ paragraphs: inLine(saidBy(sides, head), HEAD), anchor: 'bottom' });
  const labels = figures.map((_figure, index): Cell => {
    const said = saidBy(sides, ({ slide }) => slide.figures[index]?.label ?? null);
    return { paragraphs: stacked(said, { size: 20 }), anchor: 'bottom' };
  });
  return fitTable({
    name: 'figures',
    alt: altOf(saidBy(sides, ({ slide }) => slide.name)),
    box: { x: CONTENT.x, y, w: CONTENT.w, h },
    columns: [headsWidth(sides), ...figures.map(() => columnWidth(sides))],
    hasHead: true,
    rows: [
      [headCell(({ t }) => t('download:column.figure')), ...labels],
      [headCell(({ t }) => t('download:column.value')), ...figures.map((_figure, index) => valueCell(sides, index))],
      row(sides, { head: ({ t }) => t('download:column.status'), textOf: ({ figure }, { t }) => t(`vocabulary:statusShort.${figure.status}`) }),
      ...scopeRow(sides),
      row(sides, { head: ({ t }) => t('download:column.asOf'), textOf: ({ asOf }) => asOf }),
      row(sides, { head: ({ t }) => t('download:column.source'), textOf: ({ source }, { t }) => source || t('common:notPublished') }),
    ],
  });
}
