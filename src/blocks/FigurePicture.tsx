import type { FigureView } from '#data/slices/slice.ts';
import { Bricks, ShareWall } from '#ui/Bricks.tsx';
import styles from './FigurePicture.module.css';
import { isAhead } from './SourceNote.tsx';

const TOO_MANY = 60;

function upper(value: FigureView['value']): number {
  return typeof value === 'number' ? value : value.to;
}

/** The brick picture of a figure that has a natural size; nothing otherwise. */
export function FigurePicture({ figure }: { figure: FigureView }) {
  const ahead = isAhead(figure.status);
  if (figure.unit === 'percent' && upper(figure.value) <= 100) return <ShareWall percent={upper(figure.value)} outline={ahead} />;
  if (!figure.perBrick || upper(figure.value) / figure.perBrick > TOO_MANY) return null;
  const kind = ahead ? 'outline' : 'solid';
  if (figure.previous) {
    return (
      <span className={styles.pair}>
        <Bricks count={figure.previous.value / figure.perBrick} kind="past" columns={1} height={3} />
        <Bricks count={upper(figure.value) / figure.perBrick} kind={kind} columns={1} height={3} />
      </span>
    );
  }
  const count = upper(figure.value) / figure.perBrick;
  return <Bricks count={count} kind={kind} columns={count > 20 ? 10 : 5} width={count > 20 ? 12 : 20} />;
}
