/** A number stays a number; a date is text, for it is only as exact as its source. */
export type Cell = string | number | null;

/** One sheet, or the whole of a CSV file. */
export interface Table {
  name: string;
  columns: { header: string; width: number }[];
  rows: Cell[][];
}

/** A column: its heading, what it takes from a record, and its width in characters. */
export interface Column<Item> {
  header: string;
  read: (item: Item) => Cell;
  width?: number;
}

const USUAL_WIDTH = 16;

export function makeTable<Item>(name: string, columns: readonly Column<Item>[], items: readonly Item[]): Table {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width: width ?? USUAL_WIDTH })),
    rows: items.map((item) => columns.map(({ read }) => read(item))),
  };
}
