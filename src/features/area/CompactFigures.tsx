import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './CompactFigures.module.css';

/** Figures as rows: label, number at the right, note and source under them. */
export function CompactFigures({ figures }: { figures: readonly FigureView[] }) {
  return (
    <dl className={styles.list}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd className={styles.number}>
            <FigureNumber figure={figure} />
          </dd>
          <dd className={styles.note}>
            {figure.note && <span>{figure.note}</span>}
            <SourceNote statement={{ ...figure, title: figure.label }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
