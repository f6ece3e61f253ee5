import type { MapPoint, MapView } from '#map/types.ts';
import { boundsOfCircle, fromUnit, type Size, toUnit, worldPixels } from './mercator.ts';

/** The part of a place that decides the view. */
export interface Place extends MapPoint {
  radiusMetres: number | null;
}

/** Below these racks would lie on each other and on the notes. */
const SMALL = { width: 720, height: 520 } as const;
export const MIN_ZOOM = 9;
export const MAX_ZOOM = 14;
export const ZOOM_STEP = 0.25;

/** Zoom below which a large frame would show the ends of the drawn rivers. */
const MIN_ZOOM_CAP = 11;
/** Several places are shown with the city and the river beside them: closer where the frame has room for both. */
const SEVERAL_MAX_ZOOM = { narrow: 11.25, wide: 11.5, huge: 11.75 } as const;
const WIDE = 1200;
const HUGE = 2400;
const SINGLE_MAX_ZOOM = 12;
/** A district has no extent of its own; this keeps its name away from the frame. */
const DISTRICT_METRES = 1500;

/** Whether a frame has room for badges only. */
export function isSmallFrame({ width, height }: Size): boolean {
  return width < SMALL.width || height < SMALL.height;
}

interface Padding {
  side: number;
  top: number;
  bottom: number;
}

/** Room around the places: racks stand beside the circles on wide maps, only badges on small ones. */
function paddingFor(size: Size): Padding {
  const { width, height } = size;
  if (isSmallFrame(size)) return { side: Math.min(40, width * 0.08), top: Math.min(20, height * 0.06), bottom: Math.min(20, height * 0.06) };
  return { side: Math.min(280, width * 0.22), top: Math.min(64, height * 0.08), bottom: Math.min(96, height * 0.12) };
}

const snapDown = (zoom: number): number => Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP;

function extentOf(places: readonly Place[]) {
  const corners = places.flatMap((place) => {
    const { southWest, northEast } = boundsOfCircle(place, place.radiusMetres ?? DISTRICT_METRES);
    return [toUnit(southWest), toUnit(northEast)];
  });
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The view that shows all places with room for their racks; null without places. */
export function fitView(places: readonly Place[], size: Size): MapView | null {
  if (places.length === 0 || size.width === 0 || size.height === 0) return null;
  const extent = extentOf(places);
  const padding = paddingFor(size);
  const across = Math.log2((size.width - 2 * padding.side) / (worldPixels(0) * (extent.right - extent.left)));
  const down = Math.log2((size.height - padding.top - padding.bottom) / (worldPixels(0) * (extent.bottom - extent.top)));
  const several = SEVERAL_MAX_ZOOM[size.width < WIDE ? 'narrow' : size.width < HUGE ? 'wide' : 'huge'];
  const cap = places.length > 1 ? several : SINGLE_MAX_ZOOM;
  const zoom = Math.min(Math.max(snapDown(Math.min(across, down)), minZoomFor(size)), cap);
  const shift = (padding.bottom - padding.top) / 2 / worldPixels(zoom);
  const centre = fromUnit({ x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 + shift });
  return { ...centre, zoom };
}

/** West, south, east and north of the drawn area; the map does not leave it. */
export const DRAWN_AREA = { west: 126.15, south: 45.4, east: 127.3, north: 46.25 } as const;

/** Least zoom of a frame: 9 on phones, more where 9 would show blank paper around the drawn area. */
export function minZoomFor({ width, height }: Size): number {
  const upperLeft = toUnit({ lat: DRAWN_AREA.north, lng: DRAWN_AREA.west });
  const lowerRight = toUnit({ lat: DRAWN_AREA.south, lng: DRAWN_AREA.east });
  const across = Math.log2(width / (worldPixels(0) * (lowerRight.x - upperLeft.x)));
  const down = Math.log2(height / (worldPixels(0) * (lowerRight.y - upperLeft.y)));
  const needed = Math.ceil(Math.max(across, down) / ZOOM_STEP) * ZOOM_STEP;
  return Math.min(Math.max(needed, MIN_ZOOM), MIN_ZOOM_CAP);
}

/** Whether two views are the same within what an address in the URL keeps. */
export function isSameView(a: MapView, b: MapView): boolean {
  return Math.abs(a.lat - b.lat) < 2e-4 && Math.abs(a.lng - b.lng) < 2e-4 && Math.abs(a.zoom - b.zoom) < 0.02;
}
