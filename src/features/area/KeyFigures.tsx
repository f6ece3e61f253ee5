import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './KeyFigures.module.css';

export function KeyFigures({ figures, dataDate }: { figures: readonly FigureView[]; dataDate: string }) {
  const { t } = useTranslation('area');
  return (
    <section className={styles.strip} aria-labelledby="key-figures">
      <h2 id="key-figures" className="visually-hidden">
        {t('keyFigures')}
      </h2>
      <ul className={`page ${styles.list}`}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureBlock figure={figure} dataDate={dataDate} />
          </li>
        ))}
      </ul>
    </section>
  );
}
