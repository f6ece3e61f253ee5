import { textWidth } from '#map/base/place-labels.ts';
import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster } from '#map/types.ts';
import { radiusInPixels } from './anchors.ts';
import { Badge } from './Badge.tsx';
import styles from './layer.module.css';

interface BadgeLayerProps {
  clusters: readonly MapCluster[];
  frame: Frame;
  selectedId: string | null;
  onOpen: (id: string) => void;
}

const NAME_SIZE = 13;
const HALF_BADGE = 22;

/** Small maps: a count on every place, its name to the left of a circle where there is room. */
export function BadgeLayer({ clusters, frame, selectedId, onOpen }: BadgeLayerProps) {
  const project = projector(frame.view, frame.size);
  return clusters.map((cluster) => {
    const { x, y } = project(cluster);
    const radius = radiusInPixels(cluster, frame.view.zoom);
    const needed = textWidth(cluster.name, NAME_SIZE) + Math.max(radius, HALF_BADGE) + 8;
    const side = radius > 0 && x > needed ? 'start' : 'end';
    return (
      <div key={cluster.id} className={styles.spot} style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}>
        <Badge
          cluster={cluster}
          isSelected={cluster.id === selectedId}
          side={side}
          reach={Math.max(radius - HALF_BADGE + 6, 0)}
          onOpen={() => onOpen(cluster.id)}
        />
      </div>
    );
  });
}
