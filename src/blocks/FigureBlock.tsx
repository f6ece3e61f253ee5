import { useTranslation } from 'react-i18next';
import type { FigureView } from '#data/slices/slice.ts';
import { isStale } from '#i18n/format-as-of.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Chip } from '#ui/Chip.tsx';
import styles from './FigureBlock.module.css';
import { FigureNumber } from './FigureNumber.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { isAhead, SourceNote } from './SourceNote.tsx';

interface FigureBlockProps {
  figure: FigureView;
  /** The day the data was last changed: older than two years before it is marked. */
  dataDate: string;
  size?: 'large' | 'medium';
  /** "row": picture beside the text, for the strip under the map. */
  layout?: 'stack' | 'row';
}

/** Picture, number with unit, label, source: always in this order, pictures on one baseline across a row. */
export function FigureBlock({ figure, dataDate, size = 'large', layout = 'stack' }: FigureBlockProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const brick = figure.perBrick && figure.unit !== 'percent' ? format.figureText({ ...figure, value: figure.perBrick, qualifier: 'exact' }) : null;
  return (
    <figure className={`${styles.block} ${styles[size]} ${styles[layout]}`}>
      <span className={styles.picture}>
        <FigurePicture figure={figure} />
      </span>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <figcaption className={styles.label}>
        <span className={isAhead(figure.status) ? styles.ahead : undefined}>{figure.label}</span>
        {figure.note && layout === 'stack' && <span className={styles.note}>{figure.note}</span>}
      </figcaption>
      <span className={styles.source}>
        <SourceNote statement={{ ...figure, title: figure.label }} />
        {brick && size === 'large' && <span className={styles.brick}>{t('perBrick', { value: brick })}</span>}
        {isStale(figure.asOf, dataDate) && (
          <Chip tone="plan" glyph="clock">
            {t('stale')}
          </Chip>
        )}
      </span>
    </figure>
  );
}
