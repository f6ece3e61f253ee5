import styles from './Bricks.module.css';

export type BrickKind = 'solid' | 'outline' | 'past';

interface BricksProps {
  /** Number of bricks; the last one is cut to the fraction. */
  count: number;
  kind: BrickKind;
  /** Bricks in a row; the stack grows from the bottom left. */
  columns?: number;
  /** Shape of one brick. */
  width?: number;
  height?: number;
}

const GAP = 2;
const MAX_BRICKS = 100;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lengths with at most two decimals, so that the pictures stay small in the page. */
const short = (length: number): string => String(Math.round(length * 100) / 100);

/** The outlines of all bricks as one path: a picture is one element, however many bricks it has. */
function bricks(count: number, boxOf: (index: number) => Box): string {
  return Array.from({ length: count }, (_brick, index) => {
    const { x, y, width, height } = boxOf(index);
    return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  }).join('');
}

/** The data picture: one brick is one stated round unit. Hidden from assistive technology: the number is always text beside it. */
export function Bricks({ count, kind, columns = 5, width = 20, height = 9 }: BricksProps) {
  const whole = Math.min(Math.ceil(count), MAX_BRICKS);
  const rows = Math.max(1, Math.ceil(whole / columns));
  const inset = kind === 'outline' ? 0.75 : 0;
  const lastShare = count - Math.floor(count) || 1;
  return (
    <svg
      className={styles[kind]}
      aria-hidden="true"
      width={Math.min(whole, columns) * (width + GAP) - GAP}
      height={rows * (height + GAP) - GAP}
      viewBox={`0 0 ${Math.min(whole, columns) * (width + GAP) - GAP} ${rows * (height + GAP) - GAP}`}
    >
      <path
        d={bricks(whole, (index) => ({
          x: (index % columns) * (width + GAP) + inset,
          y: (rows - 1 - Math.floor(index / columns)) * (height + GAP) + inset,
          width: Math.max(1, (index === whole - 1 ? width * lastShare : width) - 2 * inset),
          height: height - 2 * inset,
        }))}
      />
    </svg>
  );
}

const WALL_BRICK = 7;
const WALL_GAP = 1.5;
const WALL_STEP = WALL_BRICK + WALL_GAP;

/** Bricks of the wall between two percentages; the last one is cut to the fraction. */
function wall(from: number, to: number): string {
  return bricks(Math.ceil(to) - from, (offset) => {
    const index = from + offset;
    return {
      x: (index % 10) * WALL_STEP,
      y: (9 - Math.floor(index / 10)) * WALL_STEP,
      width: WALL_BRICK * Math.min(1, to - index),
      height: WALL_BRICK,
    };
  });
}

/** A share of a hundred: the wall of 1 % bricks, "the rest" in ice. */
export function ShareWall({ percent, outline = false }: { percent: number; outline?: boolean }) {
  const total = 10 * WALL_STEP - WALL_GAP;
  const filled = Math.floor(percent);
  return (
    <svg className={styles.wall} aria-hidden="true" width={total * 1.25} height={total * 0.8} viewBox={`0 0 ${total} ${total}`} preserveAspectRatio="none">
      {filled < 100 && <path className={styles.rest} d={wall(filled, 100)} />}
      <path className={outline ? styles.planned : styles.filled} d={wall(0, percent)} />
    </svg>
  );
}

const HATCH = { width: 20, height: 7 };
const HATCH_WIDE = { width: 100, height: 20 };
/** From line to line along the edge. */
const HATCH_STEP = 5.5;

/** A hatched strip: unknown, to be confirmed. Lines, as PDF readers take seconds for a gradient. */
export function Hatch({ wide = false }: { wide?: boolean }) {
  const { width, height } = wide ? HATCH_WIDE : HATCH;
  const count = Math.ceil((width + height) / HATCH_STEP);
  const lines = Array.from({ length: count }, (_line, index) => `M${(index + 0.5) * HATCH_STEP} 0l${-height} ${height}`);
  return (
    <svg className={wide ? styles.hatchWide : styles.hatch} aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
      <path d={lines.join('')} />
    </svg>
  );
}
