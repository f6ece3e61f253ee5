import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { FigurePicture } from '#blocks/FigurePicture.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import { isStale } from '#i18n/format-as-of.ts';
import { Chip } from '#ui/Chip.tsx';
import styles from './FigureList.module.css';
import { ownScope } from './shared-scope.ts';

interface FigureListProps {
  figures: readonly FigureView[];
  sharedScope: FigureView['scope'] | null;
  dataDate: string;
}

/** Figures with their pictures: number at the left, what it counts and where it comes from at the right. */
export function FigureList({ figures, sharedScope, dataDate }: FigureListProps) {
  const { t } = useTranslation(['common', 'vocabulary']);
  return (
    <div className={styles.frame}>
      <ul className={styles.list}>
        {figures.map((figure) => {
          const scope = ownScope(figure, sharedScope);
          return (
            <li key={figure.id}>
              <figure className={styles.figure}>
                <div className={styles.value}>
                  <FigurePicture figure={figure} />
                  <FigureNumber figure={figure} />
                </div>
                <figcaption className={styles.words}>
                  <span className={isAhead(figure.status) ? styles.ahead : undefined}>{figure.label}</span>
                  {scope && <span className={styles.note}>{t(`vocabulary:scope.${scope}`)}</span>}
                  {figure.note && <span className={styles.note}>{figure.note}</span>}
                  <span className={styles.source}>
                    <SourceNote statement={{ ...figure, title: figure.label }} />
                    {isStale(figure.asOf, dataDate) && (
                      <Chip tone="plan" glyph="clock">
                        {t('common:stale')}
                      </Chip>
                    )}
                  </span>
                </figcaption>
              </figure>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
