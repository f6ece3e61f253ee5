import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './FigureGrid.module.css';
import { ownScope } from './shared-scope.ts';

interface FigureGridProps {
  figures: readonly FigureView[];
  sharedScope: FigureView['scope'] | null;
  dataDate: string;
}

/** Columns that leave the fewest empty places: four for four and from seven on, three for the rest. */
function columnsFor(count: number): number {
  if (count <= 2) return 2;
  return count === 4 || count > 6 ? 4 : 3;
}

/** Figures on common lines, divided by hairlines. */
export function FigureGrid({ figures, sharedScope, dataDate }: FigureGridProps) {
  const { t } = useTranslation('vocabulary');
  return (
    <ul className={styles.grid} data-columns={columnsFor(figures.length)}>
      {figures.map((figure) => {
        const scope = ownScope(figure, sharedScope);
        return (
          <li key={figure.id}>
            <p className={styles.scope}>{scope && t(`scope.${scope}`)}</p>
            <FigureBlock figure={figure} dataDate={dataDate} size="medium" />
          </li>
        );
      })}
    </ul>
  );
}
