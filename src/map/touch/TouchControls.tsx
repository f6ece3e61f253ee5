import type L from 'leaflet';
import { prefersReducedMotion } from '#map/frame/reduced-motion.ts';
import type { MapTexts } from '#map/types.ts';
import { Glyph } from '#ui/Glyph.tsx';
import type { IconName } from '#ui/icon-paths.ts';
import styles from './touch.module.css';

interface TouchControlsProps {
  map: L.Map;
  zoom: number;
  labels: MapTexts;
  onHome: () => void;
}

/** Zoom and home, large and low enough for every arm. */
export function TouchControls({ map, zoom, labels, onHome }: TouchControlsProps) {
  const animate = !prefersReducedMotion();
  return (
    <div className={styles.controls}>
      <Control icon="plus" name={labels.zoomIn} isOff={zoom >= map.getMaxZoom()} onClick={() => map.zoomIn(1, { animate })} />
      <Control icon="minus" name={labels.zoomOut} isOff={zoom <= map.getMinZoom()} onClick={() => map.zoomOut(1, { animate })} />
      <Control icon="house" name={labels.home} onClick={onHome} />
    </div>
  );
}

function Control({ icon, name, isOff = false, onClick }: { icon: IconName; name: string; isOff?: boolean; onClick: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={name} aria-disabled={isOff || undefined} onClick={isOff ? undefined : onClick}>
      <Glyph name={icon} size={28} />
    </button>
  );
}
