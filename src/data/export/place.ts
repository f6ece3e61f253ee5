import type { Dataset } from '#data/dataset.ts';
import type { Park } from '#data/schema/park.ts';
import type { LatLng } from '#lib/geo.ts';

/** Where a park is, as exactly as it is known and no more. */
export interface Place {
  precision: Park['location']['precision'];
  /** The surveyed point, or the middle of the circle; null where only the district is known. */
  centre: LatLng | null;
  /** Radius of the circle the park is somewhere in; null for a point and for a district. */
  radiusMetres: number | null;
}

/** A district has no centre: a point in its middle would look like a place of the park. */
export function placeOf(park: Park, data: Pick<Dataset, 'clusters'>): Place {
  const { precision, point } = park.location;
  if (precision === 'district') return { precision, centre: null, radiusMetres: null };
  if (precision === 'site') return { precision, centre: point ?? null, radiusMetres: null };
  const cluster = data.clusters.find((item) => item.id === park.location.cluster);
  if (!cluster) return { precision, centre: null, radiusMetres: null };
  return { precision, centre: { lat: cluster.lat, lng: cluster.lng }, radiusMetres: cluster.radiusMetres };
}
