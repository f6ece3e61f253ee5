import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster } from '#map/types.ts';
import styles from './touch.module.css';

interface PlaceBadgeProps {
  cluster: MapCluster;
  frame: Frame;
  isOpen: boolean;
  onOpen: (id: string) => void;
}

/** A place as one large button: its name and the number of its parks. Dashed where only the district is known. */
export function PlaceBadge({ cluster, frame, isOpen, onOpen }: PlaceBadgeProps) {
  const { x, y } = projector(frame.view, frame.size)(cluster);
  // A circle's button ends on its middle, a district's begins at its point: so they keep off each other.
  const side = cluster.radiusMetres === null ? '-0.5rem' : 'calc(-100% + 1.5rem)';
  return (
    <div className={styles.spot} style={{ transform: `translate(${x}px, ${y}px) translate(${side}, -50%)` }}>
      <button
        type="button"
        className={styles.badge}
        data-place={cluster.id}
        data-outline={cluster.radiusMetres === null || undefined}
        aria-label={cluster.title}
        aria-pressed={isOpen}
        onClick={() => onOpen(cluster.id)}
      >
        <span>{cluster.name}</span> <span className={styles.count}>{cluster.parks.length}</span>
      </button>
    </div>
  );
}
