import { fits, heightOf, largestScale, scaled } from './fit.ts';
import type { Box, Cell, Paragraph, TableItem } from './page.ts';

/** Inside a cell, in inches. */
export const CELL_MARGIN = { x: 0.1, y: 0.05 };

interface TablePlan {
  name: string;
  alt: string;
  box: Box;
  /** Parts of the width, one for each column. */
  columns: readonly number[];
  /** Is the first row its head? */
  hasHead: boolean;
  rows: readonly (readonly Cell[])[];
}

const innerOf = (width: number): number => width - 2 * CELL_MARGIN.x;

function scaleCell(cell: Cell, scale: number): Cell {
  return { ...cell, paragraphs: scaled(cell.paragraphs, scale) };
}

/** Height of a row: that of its tallest cell. */
function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map(({ paragraphs }, index) => heightOf(paragraphs, innerOf(widths[index] ?? 0)));
  return Math.max(...heights) + 2 * CELL_MARGIN.y;
}

const words = (paragraphs: readonly Paragraph[], width: number): boolean => fits(paragraphs, { w: width, h: Number.POSITIVE_INFINITY });

/** A table at the largest size of type at which it stands in its box; its rows are as high as their text. */
export function fitTable({ name, alt, box, columns, hasHead, rows }: TablePlan): TableItem {
  const total = columns.reduce((sum, part) => sum + part, 0);
  const widths = columns.map((part) => (part / total) * box.w);
  const heightsAt = (scale: number): number[] =>
    rows.map((cells) =>
      rowHeight(
        cells.map((cell) => scaleCell(cell, scale)),
        widths,
      ),
    );
  const breaksNoWord = (scale: number): boolean =>
    rows.every((cells) => cells.every(({ paragraphs }, index) => words(scaled(paragraphs, scale), innerOf(widths[index] ?? 0))));
  const scale = largestScale((candidate) => heightsAt(candidate).reduce((sum, height) => sum + height, 0) <= box.h && breaksNoWord(candidate));
  const heights = heightsAt(scale);
  return {
    kind: 'table',
    name,
    alt,
    hasHead,
    x: box.x,
    y: box.y,
    widths,
    rows: rows.map((cells, index) => ({ height: heights[index] ?? 0, cells: cells.map((cell) => scaleCell(cell, scale)) })),
  };
}

export function tableHeight({ rows }: TableItem): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
