import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster } from '#map/types.ts';
import styles from './layer.module.css';
import type { RackPlace } from './place-racks.ts';
import { Rack, type RackProps } from './Rack.tsx';

interface RackLayerProps extends Omit<RackProps, 'cluster' | 'onClose'> {
  clusters: readonly MapCluster[];
  places: readonly RackPlace[];
  frame: Frame;
  selectedId: string | null;
}

function Leader({ place, isDistrict, isSelected }: { place: RackPlace; isDistrict: boolean; isSelected: boolean }) {
  const { from, to } = place.leader;
  return (
    <line className={styles.leader} data-dashed={isDistrict || undefined} data-selected={isSelected || undefined} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
  );
}

/** Wide maps: a card beside every place, joined to the edge of its circle or to the printed name. */
export function RackLayer({ clusters, places, frame, selectedId, ...rack }: RackLayerProps) {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return (
    <>
      <svg className={styles.leaders} width={frame.size.width} height={frame.size.height} aria-hidden="true" focusable="false">
        {clusters.map((cluster) => {
          const place = placeOf.get(cluster.id);
          return place && <Leader key={cluster.id} place={place} isDistrict={cluster.radiusMetres === null} isSelected={cluster.id === selectedId} />;
        })}
      </svg>
      {clusters.map((cluster) => {
        const box = placeOf.get(cluster.id)?.box;
        // Measured before it is placed: until then it is laid out but not seen.
        const style = box ? { transform: `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)` } : { visibility: 'hidden' as const };
        return (
          <div key={cluster.id} className={styles.spot} data-rack={cluster.id} style={style}>
            <Rack cluster={cluster} {...rack} />
          </div>
        );
      })}
    </>
  );
}
