import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { ViewFrame } from '#blocks/kiosk/ViewFrame.tsx';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import styles from './Browse.module.css';
import { ParkItem } from './ParkItem.tsx';
import { SectorTiles } from './SectorTiles.tsx';

/** The parks of the kiosk, all or of one sector. */
export function ListView({ slice, parks }: { slice: KioskSlice; parks: KioskSlice['parks'] }) {
  const { t } = useTranslation('kiosk');
  const { visit } = useKioskControl();
  // An address may name a sector no park here belongs to: then it names none.
  const asked = parks.filter((park) => park.sector === visit.sector);
  const shown = asked.length > 0 ? asked : parks;
  const sector = shown === asked ? visit.sector : null;
  return (
    <ViewFrame key={sector} title={t('list.title')} tools={<SectorTiles parks={parks} chosen={sector} />}>
      <div className={styles.head}>
        <h1>{t('list.title')}</h1>
        <p role="status">{t('list.count', { count: shown.length })}</p>
      </div>
      <ul>
        {shown.map((park) => (
          <ParkItem key={park.slug} park={park} cluster={slice.clusters.find(({ id }) => id === park.cluster)} />
        ))}
      </ul>
    </ViewFrame>
  );
}
