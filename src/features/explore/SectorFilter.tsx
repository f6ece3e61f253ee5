import { useTranslation } from 'react-i18next';
import type { Glyph as GlyphName, Sector } from '#data/vocabulary.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './SectorFilter.module.css';

/** Glyph of each sector: that of its most typical park. */
const SECTOR_GLYPH: Record<Sector, GlyphName> = {
  space: 'satellite',
  machine: 'bot',
  material: 'layers',
  digital: 'cpu',
  bio: 'pill',
  food: 'wheat',
  trade: 'handshake',
  creative: 'pen-tool',
  multi: 'building-2',
};

interface SectorFilterProps {
  sectors: readonly Sector[];
  pressed: readonly Sector[];
  counts: ReadonlyMap<string, number>;
  onToggle: (sector: Sector) => void;
}

/** Toggle buttons: plaque over a word, filled when on. A row that scrolls sideways on narrow screens. */
export function SectorFilter({ sectors, pressed, counts, onToggle }: SectorFilterProps) {
  const { t } = useTranslation(['explore', 'vocabulary']);
  return (
    <ul className={styles.row} aria-label={t('filters.sectors')}>
      {sectors.map((sector) => {
        const isOn = pressed.includes(sector);
        return (
          <li key={sector}>
            <button
              type="button"
              className={styles.button}
              aria-pressed={isOn}
              aria-label={t('filters.count', { name: t(`vocabulary:sector.${sector}`), count: counts.get(sector) ?? 0 })}
              onClick={() => onToggle(sector)}
            >
              <Plaque glyph={SECTOR_GLYPH[sector]} sector={sector} precision={isOn ? 'site' : 'district'} size={32} />
              <span aria-hidden="true">{t(`vocabulary:sectorShort.${sector}`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
