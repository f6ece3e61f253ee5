import type { WhereSlide as Where } from '#data/slides/slide.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import { useSlideLangs } from './langs.ts';
import { Pair } from './Pair.tsx';
import styles from './WhereSlide.module.css';

/** Name and place beside the map, and the way to the airport. */
export function WhereSlide({ slide, second }: { slide: Where; second: Where | null }) {
  const { park, address } = slide;
  return (
    <>
      <div className={styles.column}>
        <span className={styles.mark}>
          <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} />
        </span>
        <Pair first={park.shortName} second={second?.park.shortName} size="name" isHeading />
        <div className={styles.place}>
          <Pair first={slide.place} second={second?.place} size="content" />
          {address && <Pair first={address.text} second={second?.address?.text} size="detail" tone={address.isKnown ? undefined : 'open'} />}
        </div>
      </div>
      {slide.airport && <Airport airport={slide.airport} second={second?.airport ?? null} />}
    </>
  );
}

/** The arrow of the icon points right. */
const ARROW_EAST = 90;

function Airport({ airport, second }: { airport: NonNullable<Where['airport']>; second: Where['airport'] }) {
  const langs = useSlideLangs();
  return (
    <div className={styles.airport}>
      <span className={styles.arrow} style={{ rotate: `${Math.round(airport.bearing - ARROW_EAST)}deg` }}>
        <Glyph name="arrow-right" />
      </span>
      <Glyph name="plane" />
      <Pair first={airport.name} second={second?.name} size="detail" />
      <p className={styles.distance} data-text="" lang={LANGUAGE_TAG[langs.first]}>
        {airport.distance}
        <span className={styles.straight}>{airport.note}</span>
      </p>
    </div>
  );
}
