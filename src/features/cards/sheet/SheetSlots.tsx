import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { FigurePicture } from '#blocks/FigurePicture.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import type { CardSlot } from '#data/cards/slots.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './SheetBody.module.css';
import text from './SheetText.module.css';

/** Four figures, each with its picture, label, source and date; what is not published has the same place. */
export function SheetSlots({ slots, sources }: { slots: readonly CardSlot[]; sources: SourceIndex }) {
  const { t } = useTranslation('cards');
  return (
    <section className={styles.strip}>
      <h2 className="visually-hidden">{t('sheet.figures')}</h2>
      <ul>
        {slots.map((slot) =>
          'figure' in slot ? <Known key={slot.figure.id} figure={slot.figure} sources={sources} /> : <Unknown key={slot.unknown} field={slot.unknown} />,
        )}
      </ul>
    </section>
  );
}

function Known({ figure, sources }: { figure: FigureView; sources: SourceIndex }) {
  return (
    <li>
      <span className={styles.picture}>
        <FigurePicture figure={figure} columns={12} />
      </span>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={AHEAD.includes(figure.status) ? text.ahead : undefined}>{figure.label}</span>
      <span className={text.small}>
        <FigureNote figure={figure} sources={sources} />
      </span>
    </li>
  );
}

function Unknown({ field }: { field: Extract<CardSlot, { unknown: unknown }>['unknown'] }) {
  const { t } = useTranslation('vocabulary');
  return (
    <li>
      <span className={styles.picture}>
        <Hatch wide />
      </span>
      <span className={styles.number} aria-hidden="true">
        —
      </span>
      <span>{t(`field.${field}`)}</span>
      <span className={text.small}>
        <NotPublished />
      </span>
    </li>
  );
}
