import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import type { CardSlot } from '#data/cards/slots.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import { Hatch } from '#ui/Bricks.tsx';
import styles from './OgParts.module.css';

/** The figure of a card with its label, source and date; or what is not published, in the same place. */
export function OgFigure({ slot, sources }: { slot: CardSlot; sources: SourceIndex }) {
  const { t } = useTranslation(['common', 'vocabulary']);
  if ('figure' in slot) return <Known figure={slot.figure} sources={sources} />;
  return (
    <p className={styles.unknown}>
      <Hatch wide />
      <span>
        <strong>{t('notPublished')}</strong>
        <span>{t(`vocabulary:field.${slot.unknown}`)}</span>
      </span>
    </p>
  );
}

function Known({ figure, sources }: { figure: FigureView; sources: SourceIndex }) {
  const ahead = AHEAD.includes(figure.status);
  return (
    <p className={styles.figure}>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={styles.label}>
        <span className={ahead ? styles.ahead : undefined}>{figure.label}</span>
        <FigureNote figure={figure} sources={sources} />
      </span>
    </p>
  );
}
