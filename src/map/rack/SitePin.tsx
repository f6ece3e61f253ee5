import type { MapPark } from '#map/types.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './pin.module.css';
import type { PlaqueEvents } from './RackGrid.tsx';

/** A park whose site is surveyed: the only case in which a point is drawn. */
export function SitePin({ park, selected, hovered, onSelect, onHover }: PlaqueEvents & { park: MapPark }) {
  const isSelected = park.slug === selected;
  return (
    <button
      type="button"
      className={styles.pin}
      data-sector={park.sector}
      data-selected={isSelected || undefined}
      data-hovered={park.slug === hovered || undefined}
      aria-label={park.name}
      aria-pressed={isSelected}
      onClick={() => onSelect(isSelected ? null : park.slug)}
      onPointerEnter={() => onHover(park.slug)}
      onPointerLeave={() => onHover(null)}
    >
      <svg width="36" height="44" viewBox="0 0 36 44" aria-hidden="true" focusable="false">
        <path className={styles.body} d="M18 43C10 32 2 26 2 17a16 16 0 0 1 32 0c0 9-8 15-16 26z" />
      </svg>
      <span className={styles.glyph}>
        <Glyph name={park.glyph} size={18} strokeWidth={1.9} />
      </span>
    </button>
  );
}
