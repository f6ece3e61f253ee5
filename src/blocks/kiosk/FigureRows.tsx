import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './FigureRows.module.css';

/** Figures one under the other: what, how much, of what territory, in which state, by which source. */
export function FigureRows({ figures }: { figures: readonly FigureView[] }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  return (
    <ul className={styles.rows}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.label}>
            {figure.label}
            {figure.note && <span className={styles.note}>{figure.note}</span>}
          </span>
          <span className={styles.number}>
            <FigureNumber figure={figure} />
          </span>
          <span className={styles.foot}>
            <StatusChip status={figure.status} />
            <span>{t('park.scope', { scope: t(`vocabulary:scope.${figure.scope}`) })}</span>
            <SourceNote statement={{ ...figure, title: figure.label }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
