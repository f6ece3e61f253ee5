import { placeLabels, textWidth } from './base/place-labels.ts';
import { type Box, moveInside } from './frame/box.ts';
import { fitView } from './frame/fit-view.ts';
import { metresPerPixel, projector, type Size, type Xy } from './frame/mercator.ts';
import { drawCircle, drawCountBadge, drawFrame, drawGround, drawLabels, drawNameBox, drawScale, type ScaleWords } from './locator/svg-parts.ts';
import type { BaseMapData, MapLang, MapPoint, MapView, Precision } from './types.ts';

/** Static pictures of the map: before the live map loads, in print, on cards and without JavaScript. No Leaflet, no DOM. */

export interface LocatorPlace extends MapPoint {
  id: string;
  /** Printed in the box of a district, and beside the circles of the overview. */
  name: string;
  precision: Precision;
  radiusMetres: number | null;
}

export interface LocatorTexts extends ScaleWords {
  /** Accessible name of the picture. */
  name: string;
}

interface PictureOptions extends Size {
  basemap: BaseMapData;
  lang: MapLang;
  labels: LocatorTexts;
  /** Prefix of the ids inside, unique on the page. */
  id?: string | undefined;
  /** Where something lies over the lower left corner, the scale bar is left out. */
  hasScale?: boolean | undefined;
  /** Height at the top and at the bottom that is kept free of names, as it may be cut off. */
  labelInset?: number | undefined;
}

export interface LocatorOptions extends PictureOptions {
  cluster: LocatorPlace;
  precision: Precision;
  selected: boolean;
  /** Fixed view without names, for small pictures side by side at one common scale; else the circle fills about half the height. */
  view?: MapView | undefined;
  /** Radius of the circle by the shorter side of the picture. */
  circleShare?: number | undefined;
}

export interface OverviewOptions extends PictureOptions {
  clusters: readonly (LocatorPlace & { count: number })[];
  /** Only the number of parks on each place, for small pictures. */
  countsOnly?: boolean | undefined;
}

const DISTRICT_ZOOM = 11;
const CIRCLE_SHARE = 0.27;
const MIN_LOCATOR_ZOOM = 9.5;
const NAME_SIZE = 14;

interface Scene {
  view: MapView;
  size: Size;
  project: (point: MapPoint) => Xy;
}

function sceneOf(view: MapView, { width, height }: Size): Scene {
  const size = { width, height };
  return { view, size, project: projector(view, size) };
}

function zoomFor({ lat, radiusMetres }: LocatorPlace, { width, height, circleShare = CIRCLE_SHARE }: LocatorOptions): number {
  if (radiusMetres === null) return DISTRICT_ZOOM;
  const wanted = radiusMetres / (Math.min(width, height) * circleShare);
  return Math.max(Math.log2(metresPerPixel(lat, 0) / wanted), MIN_LOCATOR_ZOOM);
}

const radiusOf = (place: LocatorPlace, zoom: number): number => (place.radiusMetres ?? 0) / metresPerPixel(place.lat, zoom);

function squareAround({ x, y }: Xy, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

interface Marks {
  id: string;
  body: string;
  obstacles: readonly Box[];
  /** Neither names nor scale: too small to read them. */
  isBare?: boolean;
}

function draw({ view, size, project }: Scene, options: PictureOptions, marks: Marks): string {
  const { basemap, lang, labels, hasScale = true, labelInset = 0 } = options;
  const area = { x: 0, y: labelInset, width: size.width, height: size.height - 2 * labelInset };
  const scaleCorner = { x: 0, y: size.height - 34, width: 190, height: 34 };
  const placed = { lang, zoom: view.zoom, project, area, edge: area, obstacles: hasScale ? [...marks.obstacles, scaleCorner] : marks.obstacles };
  const words = marks.isBare ? '' : drawLabels(placeLabels(basemap.labels, placed), lang) + (hasScale ? drawScale(view, size, labels) : '');
  const ground = drawGround(basemap, view.zoom, { project, size, id: marks.id });
  const layers = `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${ground.body}</g>`;
  return drawFrame(layers + marks.body + words, {
    ...size,
    name: labels.name,
    lang,
    defs: ground.defs,
  });
}

/** The place of one park: its circle to scale, or the district's name in a dashed box. */
export function drawLocator(options: LocatorOptions): string {
  const { cluster, precision, selected, view, id = `locator-${cluster.id}` } = options;
  const scene = sceneOf(view ?? { lat: cluster.lat, lng: cluster.lng, zoom: zoomFor(cluster, options) }, options);
  const isBare = view !== undefined;
  const at = scene.project(cluster);
  if (precision === 'district' || cluster.radiusMetres === null) {
    const name = isBare ? '' : cluster.name;
    const width = textWidth(name, NAME_SIZE);
    const box = { x: at.x - width / 2 - 16, y: at.y - 20, width: width + 32, height: 40 };
    return draw(scene, options, { id, isBare, body: drawNameBox(at, name, { width, isSelected: selected, isDistrict: true }), obstacles: [box] });
  }
  const radius = radiusOf(cluster, scene.view.zoom);
  return draw(scene, options, {
    id,
    isBare,
    body: drawCircle(at, radius, selected),
    obstacles: [squareAround(at, radius * 0.8)],
  });
}

interface NameBox {
  at: Xy;
  text: string;
  width: number;
  box: Box;
  isDistrict: boolean;
}

/** The count alone, in the middle of its place: for pictures too small for names. */
function countBoxOf(place: LocatorPlace & { count: number }, { project }: Scene): NameBox {
  const text = String(place.count);
  const width = textWidth(text, NAME_SIZE);
  const at = project(place);
  return { at, text, width, box: squareAround(at, 15), isDistrict: place.radiusMetres === null };
}

/** West of its circle, as the racks stand; a district's box begins at the point of its name and so keeps off the circles west of it. */
function nameBoxOf(place: LocatorPlace & { count: number }, { project, view, size }: Scene): NameBox {
  const text = `${place.name} · ${place.count}`;
  const width = textWidth(text, NAME_SIZE);
  const { x, y } = project(place);
  const isDistrict = place.radiusMetres === null;
  const left = isDistrict ? x - 16 : x - radiusOf(place, view.zoom) - width - 36;
  const inner = { x: 8, y: 8, width: size.width - 16, height: size.height - 16 };
  const box = moveInside({ x: left, y: y - 16, width: width + 24, height: 32 }, inner);
  return { at: { x: box.x + box.width / 2, y: box.y + 16 }, text, width, box, isDistrict };
}

/** All places with their names and the number of their parks. */
export function drawOverview(options: OverviewOptions): string {
  const { clusters, countsOnly = false, id = 'overview' } = options;
  const view = fitView(clusters, options) ?? { lat: 45.85, lng: 126.53, zoom: DISTRICT_ZOOM };
  const scene = sceneOf(view, options);
  const names = clusters.map((cluster) => (countsOnly ? countBoxOf(cluster, scene) : nameBoxOf(cluster, scene)));
  const circles = clusters
    .filter((cluster) => cluster.radiusMetres !== null)
    .map((cluster) => drawCircle(scene.project(cluster), radiusOf(cluster, view.zoom), false));
  const boxes = names.map(({ at, text, width, isDistrict }) =>
    countsOnly ? drawCountBadge(at, text, { width, isDistrict }) : drawNameBox(at, text, { width, isSelected: false, isDistrict }),
  );
  return draw(scene, options, {
    id,
    body: circles.join('') + boxes.join(''),
    obstacles: names.map(({ box }) => box),
  });
}
