import type { MapPoint, MapView } from '#map/types.ts';

/** A point in pixels, y downwards. */
export interface Xy {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const TILE = 256;
const EQUATOR_METRES_PER_PIXEL = 156_543.034;
const METRES_PER_DEGREE = 111_320;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Web Mercator, the world as a unit square with the origin at the upper left. */
export function toUnit({ lat, lng }: MapPoint): Xy {
  const sine = Math.sin(toRadians(lat));
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function fromUnit({ x, y }: Xy): MapPoint {
  const n = Math.PI * (1 - 2 * y);
  return { lat: (Math.atan(Math.sinh(n)) * 180) / Math.PI, lng: (x - 0.5) * 360 };
}

/** Side of the world in pixels at a zoom, fractions allowed. */
export const worldPixels = (zoom: number): number => TILE * 2 ** zoom;

export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_METRES_PER_PIXEL * Math.cos(toRadians(lat))) / 2 ** zoom;
}

/** A function from places to pixels in a frame whose middle shows the view's centre. */
export function projector(view: MapView, size: Size): (point: MapPoint) => Xy {
  const scale = worldPixels(view.zoom);
  const middle = toUnit(view);
  return (point) => {
    const unit = toUnit(point);
    return { x: (unit.x - middle.x) * scale + size.width / 2, y: (unit.y - middle.y) * scale + size.height / 2 };
  };
}

/** Corners of the square around a circle given in metres. */
export function boundsOfCircle({ lat, lng }: MapPoint, radiusMetres: number): { southWest: MapPoint; northEast: MapPoint } {
  const dLat = radiusMetres / METRES_PER_DEGREE;
  const dLng = dLat / Math.cos(toRadians(lat));
  return { southWest: { lat: lat - dLat, lng: lng - dLng }, northEast: { lat: lat + dLat, lng: lng + dLng } };
}
