const EARTH_RADIUS_METRES = 6_371_000;

export interface LatLng {
  lat: number;
  lng: number;
}

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres. */
export function distanceMetres(a: LatLng, b: LatLng): number {
  const dLat = toRadians(b.lat - a.lat);
  const dLng = toRadians(b.lng - a.lng);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h));
}

export function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Direction from one point to another in degrees clockwise from north. */
export function bearingDegrees(from: LatLng, to: LatLng): number {
  const [lat1, lat2] = [toRadians(from.lat), toRadians(to.lat)];
  const dLng = toRadians(to.lng - from.lng);
  const y = Math.sin(dLng) * Math.cos(lat2);
  const x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLng);
  return (toDegrees(Math.atan2(y, x)) + 360) % 360;
}

/** The point at a distance from another, in the direction of a bearing in degrees from north. */
function destination(from: LatLng, metres: number, bearing: number): LatLng {
  const arc = metres / EARTH_RADIUS_METRES;
  const [lat, turn] = [toRadians(from.lat), toRadians(bearing)];
  const sinLat = Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(turn);
  const dLng = Math.atan2(Math.sin(turn) * Math.sin(arc) * Math.cos(lat), Math.cos(arc) - Math.sin(lat) * sinLat);
  return { lat: toDegrees(Math.asin(sinLat)), lng: from.lng + toDegrees(dLng) };
}

/** A circle on the ground as points counter-clockwise from the east; the ring is left open. */
export function circlePoints(centre: LatLng, radiusMetres: number, count: number): LatLng[] {
  return Array.from({ length: count }, (_, index) => destination(centre, radiusMetres, 90 - (360 * index) / count));
}
