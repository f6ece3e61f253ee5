import type { MapTexts, MapView } from '#map/types.ts';
import styles from './foot.module.css';
import { metresPerPixel } from './mercator.ts';
import { scaleBar } from './scale-bar.ts';

const MAX_BAR = 72;

interface ScaleProps {
  labels: MapTexts;
  view: MapView;
  /** Alone in the corner of a small map, not in the row at the foot. */
  isOnMap?: boolean;
}

/** Bar of a round length in metres or kilometres. */
export function Scale({ labels, view, isOnMap = false }: ScaleProps) {
  const { metres, width } = scaleBar(metresPerPixel(view.lat, view.zoom), MAX_BAR);
  return (
    <span className={`${styles.scale} ${isOnMap ? styles.onMap : ''}`}>
      <svg width={Math.round(width)} height="6" aria-hidden="true" focusable="false">
        <path d={`M.5 0v5.5h${Math.round(width) - 1}V0`} fill="none" stroke="currentColor" />
      </svg>
      <span>{metres >= 1000 ? labels.kilometres(metres / 1000) : labels.metres(metres)}</span>
    </span>
  );
}
