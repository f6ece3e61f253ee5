import { halfExtent, lookOf } from '#map/base/place-labels.ts';
import { metresPerPixel, projector, type Xy } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { BaseMapLabel, MapCluster, MapLang } from '#map/types.ts';
import type { RackAnchor } from './place-racks.ts';

/** Radius on screen of a circle, 0 for a district. */
export function radiusInPixels(cluster: MapCluster, zoom: number): number {
  return cluster.radiusMetres === null ? 0 : cluster.radiusMetres / metresPerPixel(cluster.lat, zoom);
}

/** Room between a leader and the printed name it points at. */
const NAME_GAP = 6;

function anchorOf(cluster: MapCluster, at: Xy, zoom: number, name: string | undefined): RackAnchor {
  if (cluster.radiusMetres !== null) return { ...at, radius: radiusInPixels(cluster, zoom), halfName: null };
  const half = halfExtent(name ?? cluster.name, lookOf('district'), 0);
  const halfName = { width: half.width + NAME_GAP, height: half.height + NAME_GAP };
  return { ...at, radius: halfName.width, halfName };
}

interface AnchorScene {
  frame: Frame;
  labels: readonly BaseMapLabel[];
  lang: MapLang;
}

/** What each rack points at, by cluster; places wholly outside the frame have none and show no rack. */
export function rackAnchors(clusters: readonly MapCluster[], { frame, labels, lang }: AnchorScene): Map<string, RackAnchor> {
  const { view, size } = frame;
  const project = projector(view, size);
  const anchors = new Map<string, RackAnchor>();
  for (const cluster of clusters) {
    const name = labels.find((label) => label.id === cluster.id)?.name[lang];
    const anchor = anchorOf(cluster, project(cluster), view.zoom, name);
    const { x, y, radius } = anchor;
    const isSeen = x + radius > 0 && y + radius > 0 && x - radius < size.width && y - radius < size.height;
    if (isSeen) anchors.set(cluster.id, anchor);
  }
  return anchors;
}
