import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { FigurePicture } from '#blocks/FigurePicture.tsx';
import { type CardSlot, isOwn } from '#data/cards/slots.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './Poster.module.css';

interface PosterSlotsProps {
  slots: readonly CardSlot[];
  sources: SourceIndex;
  /** Say the scope of figures that are not the park's own. */
  scoped?: boolean;
}

/** Two to a row, each with its picture, its words, its source and date. */
export function PosterSlots({ slots, sources, scoped = false }: PosterSlotsProps) {
  return (
    <ul className={styles.slots}>
      {slots.map((slot) =>
        'figure' in slot ? (
          <Known key={slot.figure.id} figure={slot.figure} sources={sources} scoped={scoped && !isOwn(slot.figure)} />
        ) : (
          <Unknown key={slot.unknown} field={slot.unknown} />
        ),
      )}
    </ul>
  );
}

function Known({ figure, sources, scoped }: { figure: FigureView; sources: SourceIndex; scoped: boolean }) {
  const { t } = useTranslation(['park', 'vocabulary']);
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
      {scoped && <span className={styles.scope}>{t('figures.scope', { scope: t(`vocabulary:scope.${figure.scope}`) })}</span>}
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
