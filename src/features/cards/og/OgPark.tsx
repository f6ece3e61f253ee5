import { useTranslation } from 'react-i18next';
import type { ParkCard } from '#data/cards/park-card.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { BrickColumn } from './BrickColumn.tsx';
import { OgFigure } from './OgFigure.tsx';
import { OgFrame } from './OgFrame.tsx';
import styles from './OgParts.module.css';

export function OgPark({ card, map }: { card: ParkCard; map: string }) {
  const { t } = useTranslation('explore');
  const { park, sources, mapReviewNumber } = card.slice;
  const { title, fullName, industries, slot } = card.og;
  return (
    <OgFrame
      map={map}
      reviewNumber={mapReviewNumber}
      title={title}
      mark={<Plaque glyph={park.glyph} sector={park.sector} precision={park.location.precision} size={76} />}
      lead={
        <>
          {fullName && <p className={styles.fullName}>{fullName}</p>}
          <p className={styles.lead}>{industries.join(t('industrySeparator'))}</p>
        </>
      }
      foot={<OgFigure slot={slot} sources={sources} />}
      right={<BrickColumn slot={slot} glyph={park.glyph} />}
    />
  );
}
