import { BRICK_HEIGHT, type BrickBox, type BrickPicture } from './brick-layout.ts';
import styles from './StageBricks.module.css';

const short = (length: number): string => String(Math.round(length * 100) / 100);

function pathOf(boxes: readonly BrickBox[], inset = 0): string {
  return boxes
    .map(
      ({ x, y, width }) =>
        `M${short(x + inset)} ${short(y + inset)}h${short(Math.max(1, width - 2 * inset))}v${BRICK_HEIGHT - 2 * inset}h-${short(Math.max(1, width - 2 * inset))}z`,
    )
    .join('');
}

interface StageBricksProps {
  picture: BrickPicture;
  kind: 'solid' | 'outline' | 'past';
}

/** The data picture of a figure on a wall. For the eye only: the number stands beside it. Its size is in tens of the design's pixels. */
export function StageBricks({ picture, kind }: StageBricksProps) {
  const { width, height, filled, rest } = picture;
  return (
    <svg
      className={styles.picture}
      aria-hidden="true"
      focusable="false"
      width={`${short(width / 10)}em`}
      height={`${short(height / 10)}em`}
      viewBox={`0 0 ${short(width)} ${short(height)}`}
    >
      {rest.length > 0 && <path className={styles.rest} d={pathOf(rest)} />}
      <path className={styles[kind]} d={pathOf(filled, kind === 'outline' ? 2 : 0)} />
    </svg>
  );
}
