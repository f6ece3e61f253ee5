import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { SECTOR_GLYPH } from '#data/sector-glyph.ts';
import type { KioskPark } from '#data/slices/fair/kiosk.ts';
import { SECTORS } from '#data/vocabulary.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './SectorTiles.module.css';

/** The sectors that are there, and all of them: one at a time. */
export function SectorTiles({ parks, chosen }: { parks: readonly KioskPark[]; chosen: string | null }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  const { show } = useKioskControl();
  const counted = SECTORS.map((sector) => ({ sector, count: parks.filter((park) => park.sector === sector).length })).filter(({ count }) => count > 0);
  return (
    <ul className={styles.tiles} aria-label={t('list.sectors')}>
      <li>
        <button type="button" className={styles.tile} aria-pressed={chosen === null} onClick={() => show({ sector: null })}>
          <span>{t('list.all')}</span>
        </button>
      </li>
      {counted.map(({ sector, count }) => {
        const [word, name] = [t(`vocabulary:sectorShort.${sector}`), t(`vocabulary:sector.${sector}`)];
        return (
          <li key={sector}>
            <button
              type="button"
              className={styles.tile}
              aria-pressed={chosen === sector}
              aria-label={t('list.sector', { name: word === name ? name : t('list.inFull', { word, name }), count })}
              onClick={() => show({ sector })}
            >
              <Plaque glyph={SECTOR_GLYPH[sector]} sector={sector} precision={chosen === sector ? 'site' : 'district'} size={32} />
              <span>{word}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
