import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster } from '#map/types.ts';
import { Badge } from './Badge.tsx';
import styles from './layer.module.css';

interface BadgeLayerProps {
  clusters: readonly MapCluster[];
  frame: Frame;
  selectedId: string | null;
  onOpen: (id: string) => void;
}

/** Small maps: a count on every place. */
export function BadgeLayer({ clusters, frame, selectedId, onOpen }: BadgeLayerProps) {
  const project = projector(frame.view, frame.size);
  return clusters.map((cluster) => {
    const { x, y } = project(cluster);
    return (
      <div key={cluster.id} className={styles.spot} style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}>
        <Badge cluster={cluster} isSelected={cluster.id === selectedId} onOpen={() => onOpen(cluster.id)} />
      </div>
    );
  });
}
