import type { MapCluster } from '#map/types.ts';
import styles from './badge.module.css';

interface BadgeProps {
  cluster: MapCluster;
  isSelected: boolean;
  onOpen: () => void;
}

/** Small maps: the number of parks of a place; a tap opens its rack. The name stands under it, where no neighbour reaches. */
export function Badge({ cluster, isSelected, onOpen }: BadgeProps) {
  return (
    <button
      type="button"
      className={styles.badge}
      data-outline={cluster.radiusMetres === null || undefined}
      data-selected={isSelected || undefined}
      aria-label={cluster.title}
      aria-expanded={false}
      onClick={onOpen}
    >
      {/* In the order of the accessible name, so that speech input finds what is written. */}
      <span className={styles.name}>{cluster.name}</span> <span className={styles.count}>{cluster.parks.length}</span>
    </button>
  );
}
