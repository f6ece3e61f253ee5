import type { Box } from './frame/box.ts';
import { projector } from './frame/mercator.ts';
import type { Frame } from './frame/use-frame.ts';
import { radiusInPixels } from './rack/anchors.ts';
import type { RackPlace } from './rack/place-racks.ts';
import type { MapCluster } from './types.ts';

interface ObstacleScene {
  frame: Frame;
  clusters: readonly MapCluster[];
  places: readonly RackPlace[];
  selectedId: string | null;
  isSmall: boolean;
}

/** A label may touch the rim of the selected circle, not its middle. */
const CIRCLE_SHARE = 0.8;
const BADGE = { width: 60, height: 36 };
const CONTROLS = { width: 64, height: 168 };
const FOOT_HEIGHT = 36;

function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** What place names keep off: controls, racks or badges, and the selected circle. */
export function obstaclesOf({ frame, clusters, places, selectedId, isSmall }: ObstacleScene): Box[] {
  const { view, size } = frame;
  const project = projector(view, size);
  const corner = { x: size.width - CONTROLS.width, y: 0, ...CONTROLS };
  const foot = { x: 0, y: size.height - FOOT_HEIGHT, width: size.width, height: FOOT_HEIGHT };
  const badges = isSmall ? clusters.map((cluster) => around(project(cluster).x, project(cluster).y, BADGE.width, BADGE.height)) : [foot];
  const circles = clusters
    .filter((cluster) => cluster.id === selectedId && cluster.radiusMetres !== null)
    .map((cluster) => {
      const side = 2 * CIRCLE_SHARE * radiusInPixels(cluster, view.zoom);
      return around(project(cluster).x, project(cluster).y, side, side);
    });
  return [corner, ...badges, ...circles, ...places.map((place) => place.box)];
}
