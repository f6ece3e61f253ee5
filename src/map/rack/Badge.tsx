import type { MapCluster } from '#map/types.ts';
import styles from './badge.module.css';

interface BadgeProps {
  cluster: MapCluster;
  isSelected: boolean;
  /** Side on which the name of the place stands. */
  side: 'start' | 'end';
  /** Pixels from the badge to the name, to clear the circle. */
  reach: number;
  onOpen: () => void;
}

/** Small maps: the number of parks of a place; a tap opens its rack. */
export function Badge({ cluster, isSelected, side, reach, onOpen }: BadgeProps) {
  return (
    <button
      type="button"
      className={styles.badge}
      data-outline={cluster.radiusMetres === null || undefined}
      data-selected={isSelected || undefined}
      data-side={side}
      aria-label={cluster.title}
      aria-expanded={false}
      onClick={onOpen}
    >
      <span className={styles.count}>{cluster.parks.length}</span>
      <span className={styles.name} aria-hidden="true" style={{ marginInline: `${reach}px` }}>
        {cluster.name}
      </span>
    </button>
  );
}
