import type { MouseEvent } from 'react';
import type { MapCluster, MapPark, MapTexts } from '#map/types.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { type PlaqueEvents, RackGrid } from './RackGrid.tsx';
import styles from './rack.module.css';

interface FooterProps {
  park: MapPark;
  labels: MapTexts;
  onOpen: (slug: string) => void;
}

const isPlainClick = (event: MouseEvent): boolean => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Name, figure and arrow of the selected park; leads to its profile. */
function RackFooter({ park, labels, onOpen }: FooterProps) {
  const body = (
    <>
      <span className={styles.footerText}>
        <span className={styles.footerName}>{park.name}</span>
        {park.figure && <span className={styles.footerFigure}>{park.figure}</span>}
      </span>
      <span className={styles.footerArrow}>
        <Glyph name="chevron-right" size={18} strokeWidth={2} />
      </span>
    </>
  );
  function handleClick(event: MouseEvent) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(park.slug);
  }
  if (park.href === undefined) {
    return (
      <button type="button" className={styles.footer} aria-label={labels.openProfile(park.name)} onClick={handleClick}>
        {body}
      </button>
    );
  }
  return (
    <a className={styles.footer} href={park.href} aria-label={labels.openProfile(park.name)} onClick={handleClick}>
      {body}
    </a>
  );
}

export interface RackProps extends PlaqueEvents {
  cluster: MapCluster;
  labels: MapTexts;
  onOpen: (slug: string) => void;
  /** Given on small maps, where a rack covers the map until it is closed. */
  onClose?: (() => void) | undefined;
}

/** Card of one place: title, precision, plaques, and the selected park at its foot. */
export function Rack({ cluster, labels, onOpen, onClose, ...events }: RackProps) {
  const park = cluster.parks.find((item) => item.slug === events.selected);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
    <div role="group" aria-label={cluster.title} className={styles.rack} data-wide={onClose ? true : undefined}>
      <div className={styles.body}>
        <div className={styles.head}>
          <p className={styles.title}>{cluster.title}</p>
          {onClose && (
            <button type="button" className={styles.close} aria-label={labels.close} onClick={onClose}>
              <Glyph name="x" size={20} />
            </button>
          )}
        </div>
        <p className={styles.caption}>{cluster.caption}</p>
        <RackGrid parks={cluster.parks} {...events} />
      </div>
      {park && <RackFooter park={park} labels={labels} onOpen={onOpen} />}
    </div>
  );
}
