import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { FigurePicture } from '#blocks/FigurePicture.tsx';
import type { CardSlot } from '#data/cards/slots.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './PosterBody.module.css';

interface PosterSlotsProps {
  slots: readonly CardSlot[];
  sources: SourceIndex;
}

/** Two beside each other, each with its picture, its words, its source and date. */
export function PosterSlots({ slots, sources }: PosterSlotsProps) {
  return (
    <ul className={styles.slots}>
      {slots.map((slot) =>
        'figure' in slot ? <Known key={slot.figure.id} figure={slot.figure} sources={sources} /> : <Unknown key={slot.unknown} field={slot.unknown} />,
      )}
    </ul>
  );
}

function Known({ figure, sources }: { figure: FigureView; sources: SourceIndex }) {
  const ahead = AHEAD.includes(figure.status);
  return (
    <li>
      <span className={styles.picture}>
        <FigurePicture figure={figure} />
      </span>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={ahead ? styles.ahead : styles.label}>{figure.label}</span>
      <span className={styles.note}>
        <FigureNote figure={figure} sources={sources} />
      </span>
    </li>
  );
}

function Unknown({ field }: { field: Extract<CardSlot, { unknown: unknown }>['unknown'] }) {
  const { t } = useTranslation(['common', 'vocabulary']);
  return (
    <li>
      <span className={styles.picture}>
        <Hatch wide />
      </span>
      <span className={styles.unknown}>{t('notPublished')}</span>
      <span className={styles.label}>{t(`vocabulary:field.${field}`)}</span>
    </li>
  );
}
