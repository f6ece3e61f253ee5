/** One brick, or the part of it that is filled, in pixels of the design; y from the top. */
export interface BrickBox {
  x: number;
  y: number;
  width: number;
}

export interface BrickPicture {
  width: number;
  height: number;
  filled: BrickBox[];
  /** The rest of a hundred, in a share. */
  rest: BrickBox[];
}

/** A brick is at least this high on a wall, so that it can be counted from the last row. */
export const BRICK_HEIGHT = 30;
const GAP = 5;
const ROWS = 4;
const WIDEST_BRICK = 96;
/** More than this are a grey field: the number alone says it better. */
const MOST = 60;
const HUNDRED = 100;

interface Grid {
  columns: number;
  width: number;
  rows: number;
}

function boxAt(index: number, share: number, grid: Grid): BrickBox {
  const row = Math.floor(index / grid.columns);
  return {
    x: (index % grid.columns) * (grid.width + GAP),
    y: (grid.rows - 1 - row) * (BRICK_HEIGHT + GAP),
    width: Math.max(1, grid.width * share),
  };
}

function filledOf(count: number, grid: Grid): BrickBox[] {
  return Array.from({ length: Math.ceil(count) }, (_brick, index) => boxAt(index, Math.min(1, count - index), grid));
}

function pictureOf(grid: Grid): Pick<BrickPicture, 'width' | 'height'> {
  return { width: grid.columns * (grid.width + GAP) - GAP, height: grid.rows * (BRICK_HEIGHT + GAP) - GAP };
}

/**
 * Bricks in at most four rows, from the bottom left; the last one is cut to the fraction. Null where there are too many.
 * @param columnWidth width the picture may take, in pixels of the design
 */
export function bricksOf(count: number, columnWidth: number): BrickPicture | null {
  if (count <= 0 || count > MOST) return null;
  const columns = Math.max(Math.ceil(Math.ceil(count) / ROWS), Math.min(3, Math.ceil(count)));
  const width = Math.min(WIDEST_BRICK, (columnWidth + GAP) / columns - GAP);
  const grid = { columns, width, rows: Math.ceil(Math.ceil(count) / columns) };
  return { ...pictureOf(grid), filled: filledOf(count, grid), rest: [] };
}

/** A share as a hundred bricks of one per cent in four rows. Null for what is no share. */
export function shareOf(percent: number, columnWidth: number): BrickPicture | null {
  if (percent < 0 || percent > HUNDRED) return null;
  const columns = HUNDRED / ROWS;
  const grid = { columns, width: (columnWidth + GAP) / columns - GAP, rows: ROWS };
  const whole = Math.floor(percent);
  const rest = Array.from({ length: HUNDRED - whole }, (_brick, index) => boxAt(whole + index, 1, grid));
  return { ...pictureOf(grid), filled: filledOf(percent, grid), rest };
}
