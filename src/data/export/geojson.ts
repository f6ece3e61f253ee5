import { circlePoints, type LatLng } from '#lib/geo.ts';
import type { Place } from './place.ts';

type Position = [longitude: number, latitude: number];
type Geometry = { type: 'Point'; coordinates: Position } | { type: 'Polygon'; coordinates: Position[][] };
type Properties = Record<string, string | number | readonly string[] | readonly number[] | null>;

export interface Feature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Properties;
}

const RING_POINTS = 64;

/** Five decimals are about a metre: more would pretend. */
function position({ lat, lng }: LatLng): Position {
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

/**
 * A point only for a surveyed site, a circle as a polygon for a neighbourhood, nothing for a district.
 * The ring runs counter-clockwise and ends where it began (RFC 7946).
 */
function geometryOf({ precision, centre, radiusMetres }: Place): Geometry | null {
  if (!centre) return null;
  if (precision === 'site') return { type: 'Point', coordinates: position(centre) };
  if (radiusMetres === null) return null;
  const ring = circlePoints(centre, radiusMetres, RING_POINTS).map(position);
  const [first] = ring;
  return first ? { type: 'Polygon', coordinates: [[...ring, first]] } : null;
}

/** A park as a feature; what the geometry cannot say stands in the properties. */
export function toFeature(id: string, place: Place, properties: Properties): Feature {
  const { precision, centre, radiusMetres } = place;
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(place),
    properties: { ...properties, precision, centre: centre && position(centre), radius_metres: radiusMetres },
  };
}

/** A collection in WGS-84 with the name, the date and the licence of the data beside the features. */
export function toFeatureCollection(features: readonly Feature[], about: Record<string, string>): string {
  return JSON.stringify({ type: 'FeatureCollection', ...about, features });
}
