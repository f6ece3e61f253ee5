import type { SlideFigure } from '#data/slides/slide.ts';
import type { Box, ShapeItem } from './page.ts';

interface Brick {
  x: number;
  y: number;
  w: number;
}

interface Grid {
  columns: number;
  rows: number;
  width: number;
}

const ROWS = 5;
const HEIGHT = 0.165;
const GAP = 0.035;
const WIDEST = 0.62;
/** More than this are a grey field: the number alone says it better. */
const MOST = 60;
const HUNDRED = 100;

/** Height of a full picture. */
export const BRICKS_HEIGHT = ROWS * (HEIGHT + GAP) - GAP;

const upper = (value: SlideFigure['figure']['value']): number => (typeof value === 'number' ? value : value.to);

/** Bricks between two counts, from the bottom left; the last one is cut to its fraction. */
function bricksBetween(from: number, to: number, { columns, width }: Grid): Brick[] {
  return Array.from({ length: Math.ceil(to) - from }, (_brick, offset) => {
    const index = from + offset;
    return { x: (index % columns) * (width + GAP), y: (ROWS - 1 - Math.floor(index / columns)) * (HEIGHT + GAP), w: width * Math.min(1, to - index) };
  });
}

const outlineOf = ({ x, y, w }: Brick): ShapeItem['outlines'][number] => ({
  points: [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + HEIGHT },
    { x, y: y + HEIGHT },
  ],
  isClosed: true,
});

interface Drawn {
  at: Pick<Box, 'x' | 'y'>;
  grid: Grid;
  look: ShapeItem['look'];
  alt: string;
}

/** All bricks of one colour are one shape: it is coloured and moved as a whole. */
function shape(bricks: readonly Brick[], { at, grid, look, alt }: Drawn): ShapeItem {
  const w = grid.columns * (grid.width + GAP) - GAP;
  return { kind: 'shape', name: 'bricks', alt, box: { ...at, w, h: BRICKS_HEIGHT }, look, outlines: bricks.map(outlineOf) };
}

function gridFor(count: number, width: number): Grid {
  const whole = Math.ceil(count);
  const columns = Math.max(Math.ceil(whole / ROWS), Math.min(3, whole));
  return { columns, rows: ROWS, width: Math.min(WIDEST, (width + GAP) / columns - GAP) };
}

const isDrawable = (count: number): boolean => count > 0 && count <= MOST;

/**
 * The data picture of a figure: bricks of one stated unit, or a share of a hundred. Solid for what is, outlined for what is
 * planned, grey for what was. Empty where a picture would say nothing.
 * @param alt what one brick stands for
 */
export function brickShapes({ figure, isAhead }: SlideFigure, at: Omit<Box, 'h'>, alt: string): ShapeItem[] {
  const value = upper(figure.value);
  const look: ShapeItem['look'] = isAhead ? { line: 'plan', points: 1.5 } : { fill: 'river' };
  if (figure.unit === 'percent') {
    if (value < 0 || value > HUNDRED) return [];
    const columns = HUNDRED / ROWS;
    const grid = { columns, rows: ROWS, width: (Math.min(at.w, 4.2) + GAP) / columns - GAP };
    const rest = value < HUNDRED ? [shape(bricksBetween(Math.floor(value), HUNDRED, grid), { at, grid, look: { fill: 'ice' }, alt: '' })] : [];
    return [...rest, shape(bricksBetween(0, value, grid), { at, grid, look, alt })];
  }
  if (!figure.perBrick || !isDrawable(value / figure.perBrick)) return [];
  const past = figure.previous ? figure.previous.value / figure.perBrick : 0;
  if (!isDrawable(past)) {
    const grid = gridFor(value / figure.perBrick, at.w);
    return [shape(bricksBetween(0, value / figure.perBrick, grid), { at, grid, look, alt })];
  }
  const half = at.w / 2 - 0.15;
  const [before, now] = [gridFor(past, half), gridFor(value / figure.perBrick, half)];
  const nowAt = { ...at, x: at.x + before.columns * (before.width + GAP) + 0.3 };
  return [
    shape(bricksBetween(0, past, before), { at, grid: before, look: { fill: 'line-2' }, alt: '' }),
    shape(bricksBetween(0, value / figure.perBrick, now), { at: nowAt, grid: now, look, alt }),
  ];
}
