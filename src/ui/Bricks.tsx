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
      {Array.from({ length: whole }, (_brick, index) => index).map((index) => (
        <rect
          key={index}
          x={(index % columns) * (width + GAP) + inset}
          y={(rows - 1 - Math.floor(index / columns)) * (height + GAP) + inset}
          width={Math.max(1, (index === whole - 1 ? width * lastShare : width) - 2 * inset)}
          height={height - 2 * inset}
        />
      ))}
    </svg>
  );
}

/** A share of a hundred: the wall of 1 % bricks, "the rest" in ice. */
export function ShareWall({ percent, outline = false }: { percent: number; outline?: boolean }) {
  const size = 7;
  const step = size + 1.5;
  const total = 10 * step - 1.5;
  return (
    <svg className={styles.wall} aria-hidden="true" width={total * 1.25} height={total * 0.8} viewBox={`0 0 ${total} ${total}`} preserveAspectRatio="none">
      {Array.from({ length: 100 }, (_brick, index) => index).map((index) => {
        const share = Math.min(1, Math.max(0, percent - index));
        const x = (index % 10) * step;
        const y = (9 - Math.floor(index / 10)) * step;
        return (
          <g key={index}>
            {share < 1 && <rect className={styles.rest} x={x} y={y} width={size} height={size} />}
            {share > 0 && <rect className={outline ? styles.planned : styles.filled} x={x} y={y} width={size * share} height={size} />}
          </g>
        );
      })}
    </svg>
  );
}

/** A hatched strip: unknown, to be confirmed. */
export function Hatch({ wide = false }: { wide?: boolean }) {
  return <span className={wide ? styles.hatchWide : styles.hatch} aria-hidden="true" />;
}
