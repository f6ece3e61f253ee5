import type { MapTexts, MapView } from '#map/types.ts';
import styles from './foot.module.css';
import { Scale } from './Scale.tsx';

interface MapFootProps {
  labels: MapTexts;
  view: MapView;
  isSmall: boolean;
}

/**
 * Scale and review number at the lower left, as the rules for maps on the internet in China ask; data credit at the lower right.
 * Never hidden: over the map where it is wide, under it where it is small.
 */
export function MapFoot({ labels, view, isSmall }: MapFootProps) {
  return (
    <div className={styles.foot} data-reserved="">
      <div className={styles.part}>
        {!isSmall && <Scale labels={labels} view={view} />}
        <span>{labels.reviewNumber}</span>
        <span>{labels.schematic}</span>
      </div>
      <div className={styles.part}>
        {labels.attributionHref ? (
          <a href={labels.attributionHref} rel="noopener" target="_blank">
            {labels.attribution}
          </a>
        ) : (
          <span>{labels.attribution}</span>
        )}
        <span>Leaflet</span>
      </div>
    </div>
  );
}
