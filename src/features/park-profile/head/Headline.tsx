import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import type { Field } from '#data/vocabulary.ts';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './Headline.module.css';

/** Four slots: figures of the park, or what is not published, shown with the same weight. */
export function Headline({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('park');
  const slots = slice.park.headline.map((slot) => ({
    key: 'figure' in slot ? slot.figure : slot.unknown,
    figure: 'figure' in slot ? slice.park.figures.find((figure) => figure.id === slot.figure) : undefined,
    unknown: 'unknown' in slot ? slot.unknown : undefined,
  }));
  return (
    <section className={styles.band} aria-label={t('headline')}>
      <ul className={`page ${styles.strip}`}>
        {slots.map(({ key, figure, unknown }) => (
          <li key={key}>
            {figure && <FigureBlock figure={figure} dataDate={slice.dataDate} />}
            {unknown && <UnknownBlock field={unknown} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnknownBlock({ field }: { field: Field }) {
  const { t } = useTranslation('vocabulary');
  return (
    <div className={styles.unknown}>
      <Hatch wide />
      <span className={styles.dash} aria-hidden="true">
        —
      </span>
      <span className={styles.label}>{t(`field.${field}`)}</span>
      <span className={styles.ask}>
        <NotPublished ask />
      </span>
    </div>
  );
}
