import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddresses, useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { QrCode } from '#blocks/kiosk/QrCode.tsx';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import type { BaseMapData } from '#map/types.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './Attract.module.css';
import { AttractCard } from './AttractCard.tsx';
import { AttractMap } from './AttractMap.tsx';
import { parkOfCard } from './card-order.ts';
import { InAllVoices, StartButtons } from './StartButtons.tsx';
import { useAttractSize } from './use-attract-size.ts';

const SEEDS = 1_000_000;

interface AttractProps {
  slice: KioskSlice;
  /** Null until it has come, or where it does not come: the cards stand without it. */
  basemap: BaseMapData | null;
  /** Number of the card since the last visitor. */
  card: number;
}

/** What passers-by see: one park after the other on its place, three languages to begin in, a code for the phone. */
export function Attract({ slice, basemap, card }: AttractProps) {
  const { t } = useTranslation('kiosk');
  const { settings, start } = useKioskControl();
  const { site } = useAddresses();
  const [seed] = useState(() => Math.floor(Math.random() * SEEDS));
  const [frame, box] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const sizes = useAttractSize(frame, box);
  const parks = settings.parks.flatMap((slug) => slice.parks.find((park) => park.slug === slug) ?? []);
  const shown = parkOfCard(parks, card, { order: settings.order, seed });
  if (!shown) return null;
  return (
    <div className={styles.attract}>
      <header className={styles.brand}>
        <BrandMark size={84} />
        <h1>
          <InAllVoices first={settings.start} text="brand" />
        </h1>
      </header>
      <div ref={frame} className={styles.map}>
        {basemap && sizes && <AttractMap {...sizes} basemap={basemap} clusters={slice.clusters} selected={shown.park.cluster} first={settings.start} />}
        <button type="button" className={styles.cover} aria-label={t('attract.openMap')} onClick={() => start(settings.start, { view: 'map' })} />
        <div className={styles.credit}>
          <MapCredit reviewNumber={slice.mapReviewNumber} />
        </div>
      </div>
      <div ref={box} className={styles.card}>
        <AttractCard key={shown.park.slug} park={shown.park} first={settings.start} />
      </div>
      <ol className={styles.ticks} aria-hidden="true">
        {parks.map((park, index) => (
          <li key={park.slug} data-now={index === shown.index || undefined} />
        ))}
      </ol>
      <div className={styles.start}>
        <StartButtons />
      </div>
      <div className={styles.code}>
        <div className={styles.frame}>
          <QrCode text={site} name={t('code.alt', { address: site })} />
        </div>
        <p>
          <InAllVoices first={settings.start} text="scan" />
          <span className={styles.address}>{site}</span>
        </p>
      </div>
    </div>
  );
}
