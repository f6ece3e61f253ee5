import type { Sector } from '#data/vocabulary.ts';
import styles from './WallBricks.module.css';
import type { WallBrick } from './wall-rows.ts';

const WIDTH = 28;
const HEIGHT = 15;
const GAP = 3;

interface WallBricksProps {
  bricks: readonly WallBrick[];
  /** Bricks of the longest row: every drawing has that width, so that a brick is the same size in all of them. */
  columns: number;
  /** Colour; ink for the key. */
  sector?: Sector;
  /** Unique in the page: names the hatch of this drawing. */
  id: string;
}

/** A row of bricks, one company each. Hidden from assistive technology: the counts stand beside it as text. */
export function WallBricks({ bricks, columns, sector, id }: WallBricksProps) {
  const width = columns * (WIDTH + GAP) - GAP;
  return (
    <svg className={styles.bricks} data-sector={sector} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {bricks.includes('hatch') && (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.stripe} width="1.2" height="4" />
        </pattern>
      )}
      {bricks.map((brick, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the bricks of a row have no identity but their place.
          key={index}
          className={styles[brick]}
          x={index * (WIDTH + GAP) + (brick === 'solid' ? 0 : 0.6)}
          y={brick === 'solid' ? 0 : 0.6}
          width={brick === 'solid' ? WIDTH : WIDTH - 1.2}
          height={brick === 'solid' ? HEIGHT : HEIGHT - 1.2}
          fill={brick === 'hatch' ? `url(#${id})` : undefined}
        />
      ))}
    </svg>
  );
}
