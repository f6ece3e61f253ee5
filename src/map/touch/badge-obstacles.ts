import type { Box } from '#map/frame/box.ts';
import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster } from '#map/types.ts';

/** Room of a badge for letters of the size of a page. */
const BADGE = { width: 190, height: 56 };
/** Controls at the right edge and the notes at the foot: room they take, whatever stands in them. */
const CONTROLS = { width: 100, height: 320 };
const FOOT = 96;

/** What printed names keep off: the badges, the controls and the foot. */
export function badgeObstacles(clusters: readonly MapCluster[], { frame, scale }: { frame: Frame; scale: number }): Box[] {
  const { view, size } = frame;
  const project = projector(view, size);
  const badges = clusters.map((cluster) => {
    const { x, y } = project(cluster);
    const [width, height] = [BADGE.width * scale, BADGE.height * scale];
    return { x: cluster.radiusMetres === null ? x : x - width, y: y - height / 2, width, height };
  });
  const controls = { x: size.width - CONTROLS.width, y: size.height - FOOT - CONTROLS.height, ...CONTROLS };
  return [...badges, controls, { x: 0, y: size.height - FOOT, width: size.width, height: FOOT }];
}
