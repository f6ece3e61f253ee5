import type { FigureView } from '#data/slices/slice.ts';
import { figurePicture } from '#data/views/figure-picture.ts';
import { Bricks, ShareWall } from '#ui/Bricks.tsx';
import styles from './FigurePicture.module.css';

interface FigurePictureProps {
  figure: FigureView;
  /** Bricks in a row, small ones, where height is scarce; else by their number. */
  columns?: number;
}

/** The brick picture of a figure that has a natural size; nothing otherwise. */
export function FigurePicture({ figure, columns }: FigurePictureProps) {
  const picture = figurePicture(figure);
  if (!picture) return null;
  if ('percent' in picture) return <ShareWall percent={picture.percent} outline={picture.ahead} />;
  const kind = picture.ahead ? 'outline' : 'solid';
  const { bricks, before } = picture;
  if (before !== null) {
    return (
      <span className={styles.pair}>
        <Bricks count={before} kind="past" columns={1} height={3} />
        <Bricks count={bricks} kind={kind} columns={1} height={3} />
      </span>
    );
  }
  if (columns) return <Bricks count={bricks} kind={kind} columns={columns} width={10} height={7} />;
  return <Bricks count={bricks} kind={kind} columns={bricks > 20 ? 10 : 5} width={bricks > 20 ? 12 : 20} />;
}
