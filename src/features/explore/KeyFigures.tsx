import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './KeyFigures.module.css';

/** The strip of four under the map. */
export function KeyFigures({ figures, dataDate }: { figures: readonly FigureView[]; dataDate: string }) {
  const { t } = useTranslation('explore');
  return (
    <section className={styles.strip} aria-label={t('keyFigures')}>
      {figures.map((figure) => (
        <FigureBlock key={figure.id} figure={figure} dataDate={dataDate} layout="row" />
      ))}
    </section>
  );
}
