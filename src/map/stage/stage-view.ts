import { boundsOfCircle, fromUnit, type Size, toUnit, worldPixels } from '#map/frame/mercator.ts';
import type { MapPoint, MapView } from '#map/types.ts';

/** The frame the stage is designed for; everything on it scales by the smaller of the two ratios. */
const DESIGN: Size = { width: 1920, height: 1080 };
/** Where the place stands in that frame: right of the words, above the note about the airport. */
const FOCUS = { x: 0.705, y: 0.42 } as const;
/** Half the height, in the design's pixels, that the places may take up. */
const REACH = 290;
const CLOSEST = 12;
const WIDEST = 10.5;

export interface StagePlace extends MapPoint {
  /** Id of the place, which is that of its printed name where the base map has one. */
  id: string;
  radiusMetres: number | null;
  /** A surveyed point: drawn as a dot. */
  isPoint: boolean;
}

/** Pixels of a frame for one pixel of the design. */
export function stageScale({ width, height }: Size): number {
  return Math.min(width / DESIGN.width, height / DESIGN.height);
}

function cornersOf(place: StagePlace) {
  if (!place.radiusMetres) return [toUnit(place)];
  const { southWest, northEast } = boundsOfCircle(place, place.radiusMetres);
  return [toUnit(southWest), toUnit(northEast)];
}

/** The view that puts the places beside the words; the same part of the ground in every size of screen. Null before layout. */
export function stageView(places: readonly StagePlace[], size: Size): MapView | null {
  if (places.length === 0 || size.width === 0 || size.height === 0) return null;
  const scale = stageScale(size);
  const corners = places.flatMap(cornersOf);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const extent = Math.max(right - left, bottom - top);
  const fitted = extent > 0 ? Math.log2((2 * REACH) / (worldPixels(0) * extent)) : CLOSEST;
  const zoom = Math.min(Math.max(fitted, WIDEST), CLOSEST) + Math.log2(scale);
  const world = worldPixels(zoom);
  const centre = fromUnit({
    x: (left + right) / 2 - (size.width * (FOCUS.x - 0.5)) / world,
    y: (top + bottom) / 2 - (size.height * (FOCUS.y - 0.5)) / world,
  });
  return { ...centre, zoom };
}
