import type L from 'leaflet';
import type { MapTexts } from '#map/types.ts';
import { Glyph } from '#ui/Glyph.tsx';
import type { IconName } from '#ui/icon-paths.ts';
import styles from './controls.module.css';
import { prefersReducedMotion } from './reduced-motion.ts';

interface MapControlsProps {
  map: L.Map;
  zoom: number;
  labels: MapTexts;
  onHome: () => void;
}

interface ControlProps {
  icon: IconName;
  name: string;
  isOff?: boolean;
  onClick: () => void;
}

function Control({ icon, name, isOff = false, onClick }: ControlProps) {
  return (
    // Not `disabled`: the button would lose the focus under the finger of a keyboard user at the last zoom.
    <button type="button" className={styles.control} aria-label={name} aria-disabled={isOff || undefined} title={name} onClick={isOff ? undefined : onClick}>
      <Glyph name={icon} size={20} />
    </button>
  );
}

/** Zoom and home. Rendered by us and not by Leaflet, whose control keeps the names of the first language. */
export function MapControls({ map, zoom, labels, onHome }: MapControlsProps) {
  const animate = !prefersReducedMotion();
  return (
    <div className={styles.controls} data-reserved="">
      <div className={styles.group}>
        <Control icon="plus" name={labels.zoomIn} isOff={zoom >= map.getMaxZoom()} onClick={() => map.zoomIn(1, { animate })} />
        <Control icon="minus" name={labels.zoomOut} isOff={zoom <= map.getMinZoom()} onClick={() => map.zoomOut(1, { animate })} />
      </div>
      <div className={styles.group}>
        <Control icon="house" name={labels.home} onClick={onHome} />
      </div>
    </div>
  );
}
