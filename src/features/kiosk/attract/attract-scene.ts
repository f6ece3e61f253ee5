import type { KioskCluster } from '#data/slices/fair/kiosk.ts';
import type { Lang } from '#i18n/languages.ts';
import { type Box, inflate } from '#map/frame/box.ts';
import { minZoomFor } from '#map/frame/fit-view.ts';
import { boundsOfCircle, fromUnit, metresPerPixel, projector, type Size, toUnit, worldPixels, type Xy } from '#map/frame/mercator.ts';
import type { BaseMapLabel, MapPoint, MapView } from '#map/types.ts';
import { type Circle, type PlaceName, placeNames } from './place-names.ts';

/** Widths at the edges of the frame that something lies over. */
export interface Inset {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface SceneInput {
  size: Size;
  inset: Inset;
  clusters: readonly KioskCluster[];
  labels: readonly BaseMapLabel[];
  /** The language of the kiosk first. */
  langs: readonly Lang[];
  /** Pixels of a rem: the size of everything. */
  unit: number;
}

export interface AttractScene {
  view: MapView;
  circles: Circle[];
  /** Places of which only the district is known: a box around their name instead of a circle. */
  districts: { id: string; box: Box }[];
  names: PlaceName[];
}

/** A district has no extent: this much around its point. */
const DISTRICT_METRES = 2500;
/** The city is the landmark of the map: room for its name. */
const CITY_METRES = 4500;
const CLOSEST = 12.5;

function cornersOf(point: MapPoint, metres: number): MapPoint[] {
  const { southWest, northEast } = boundsOfCircle(point, metres);
  return [southWest, northEast];
}

/** All places and the city in the free part of the frame, as large as they fit. */
function viewOf({ size, inset, clusters, labels }: SceneInput): MapView {
  const city = labels.find((label) => label.kind === 'city');
  const places = clusters.flatMap((cluster) => cornersOf(cluster, cluster.radiusMetres ?? DISTRICT_METRES));
  const corners = [...places, ...(city ? cornersOf(city, CITY_METRES) : [])].map(toUnit);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A window too small for a kiosk still gets a map.
  const across = Math.max(size.width - inset.left - inset.right, 1) / (right - left);
  const down = Math.max(size.height - inset.top - inset.bottom, 1) / (bottom - top);
  const zoom = Math.min(Math.max(Math.log2(Math.min(across, down) / worldPixels(0)), minZoomFor(size)), CLOSEST);
  const centre = {
    x: (left + right) / 2 + (inset.right - inset.left) / 2 / worldPixels(zoom),
    y: (top + bottom) / 2 + (inset.bottom - inset.top) / 2 / worldPixels(zoom),
  };
  return { ...fromUnit(centre), zoom };
}

/** What the map behind the cards shows. */
export function attractScene(input: SceneInput): AttractScene {
  const { size, inset, clusters, labels, langs, unit } = input;
  const view = viewOf(input);
  const project = projector(view, size);
  const circles = clusters.flatMap((cluster) =>
    cluster.radiusMetres === null ? [] : [{ id: cluster.id, at: project(cluster), radius: cluster.radiusMetres / metresPerPixel(cluster.lat, view.zoom) }],
  );
  const edge = unit / 2;
  // The credit stands along one of the edges.
  const credit = 2 * unit;
  const free = { x: edge, y: credit, width: size.width - inset.right - 2 * edge, height: size.height - inset.bottom - 2 * credit };
  const names = placeNames({ clusters, circles, labels, project, langs, unit, free });
  const districts = names.filter(({ id, kind }) => kind === 'place' && !circles.some((circle) => circle.id === id));
  return { view, circles, names, districts: districts.map(({ id, box }) => ({ id, box: inflate(box, unit / 2) })) };
}

/** Where a line from a place towards a point of the card begins: at the edge of its circle, or of the box around its name. */
export function lineFrom(scene: AttractScene, id: string, to: Xy): Xy | null {
  const circle = scene.circles.find((item) => item.id === id);
  if (circle) {
    const length = Math.hypot(to.x - circle.at.x, to.y - circle.at.y) || 1;
    return { x: circle.at.x + ((to.x - circle.at.x) / length) * circle.radius, y: circle.at.y + ((to.y - circle.at.y) / length) * circle.radius };
  }
  const box = scene.districts.find((item) => item.id === id)?.box;
  if (!box) return null;
  const isBeside = to.x > box.x + box.width;
  return isBeside ? { x: box.x + box.width, y: box.y + box.height / 2 } : { x: Math.min(Math.max(to.x, box.x), box.x + box.width), y: box.y + box.height };
}
