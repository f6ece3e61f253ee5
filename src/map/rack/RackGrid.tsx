import { type KeyboardEvent, useRef } from 'react';
import type { MapPark } from '#map/types.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { columnsFor, moveInRack } from './move-in-rack.ts';
import styles from './rack.module.css';

export interface PlaqueEvents {
  selected: string | null;
  hovered: string | null;
  onSelect: (slug: string | null) => void;
  onHover: (slug: string | null) => void;
}

interface PlaqueButtonProps extends PlaqueEvents {
  park: MapPark;
  isTabStop: boolean;
}

function PlaqueButton({ park, isTabStop, selected, hovered, onSelect, onHover }: PlaqueButtonProps) {
  const isSelected = park.slug === selected;
  return (
    <button
      type="button"
      className={styles.plaque}
      aria-label={park.name}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onSelect(isSelected ? null : park.slug)}
      onPointerEnter={() => onHover(park.slug)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(park.slug)}
      onBlur={() => onHover(null)}
    >
      <Plaque
        glyph={park.glyph}
        sector={park.sector}
        precision={park.precision}
        size={32}
        selected={isSelected}
        hovered={!isSelected && park.slug === hovered}
        visited={park.visited}
      />
      <span className={styles.tip} aria-hidden="true">
        {park.name}
      </span>
    </button>
  );
}

/** The plaques of a place: one tab stop, arrow keys inside. */
export function RackGrid({ parks, ...events }: PlaqueEvents & { parks: MapPark[] }) {
  const grid = useRef<HTMLDivElement>(null);
  const columns = columnsFor(parks.length);
  const pressed = parks.findIndex((park) => park.slug === events.selected);

  function handleKeyDown(event: KeyboardEvent) {
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((button) => button.matches(':focus'));
    const next = index < 0 ? null : moveInRack(index, event.key, { columns, count: buttons.length });
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside, which have the focus
    <div ref={grid} className={styles.grid} data-columns={columns} onKeyDown={handleKeyDown}>
      {parks.map((park, index) => (
        <PlaqueButton key={park.slug} park={park} isTabStop={index === Math.max(pressed, 0)} {...events} />
      ))}
    </div>
  );
}
