import { useTranslation } from 'react-i18next';
import { SECTOR_GLYPH } from '#data/sector-glyph.ts';
import type { Sector } from '#data/vocabulary.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './SectorFilter.module.css';

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
        const [word, name] = [t(`vocabulary:sectorShort.${sector}`), t(`vocabulary:sector.${sector}`)];
        return (
          <li key={sector}>
            <button
              type="button"
              className={styles.button}
              aria-pressed={isOn}
              aria-label={t('filters.count', { name: word === name ? name : t('filters.inFull', { word, name }), count: counts.get(sector) ?? 0 })}
              onClick={() => onToggle(sector)}
            >
              <Plaque glyph={SECTOR_GLYPH[sector]} sector={sector} precision={isOn ? 'site' : 'district'} size={32} />
              <span>{word}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
