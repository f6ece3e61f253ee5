/** Shape of a stack of bricks in the units it is drawn in; the style sheet shows one unit as three and a half pixels. */
export interface ColumnShape {
  columns: number;
  width: number;
  height: number;
}

const WIDTH = 43;
const HEIGHT = 128;
const GAP = 2;
const TALLEST = 11;
const MOST_ROWS = 12;

/** One column as long as its bricks can be told apart, then as many as are needed. */
export function columnShape(bricks: number): ColumnShape {
  const columns = Math.ceil(Math.ceil(bricks) / MOST_ROWS);
  const rows = Math.ceil(Math.ceil(bricks) / columns);
  return { columns, width: (WIDTH + GAP) / columns - GAP, height: Math.min(TALLEST, (HEIGHT + GAP) / rows - GAP) };
}
