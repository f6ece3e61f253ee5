import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#lib/geo.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { type Feature, toFeature, toFeatureCollection } from './geojson.ts';
import { placeOf } from './place.ts';

const data = loadDataset();
const features = data.parks.map((park) => toFeature(park.slug, placeOf(park, data), { name: park.name.en }));
const of = (precision: string) => features.filter(({ properties }) => properties.precision === precision);

function ringsOf({ geometry }: Feature): [number, number][][] {
  return geometry?.type === 'Polygon' ? geometry.coordinates : [];
}

/** Twice the signed area: positive where the ring runs counter-clockwise. */
function turn(ring: readonly [number, number][]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
}

describe('the collection', () => {
  it('is GeoJSON with one feature a park, each with an id and properties', () => {
    const collection = JSON.parse(toFeatureCollection(features, { license: 'x' }));
    expect(collection).toMatchObject({ type: 'FeatureCollection', license: 'x' });
    expect(collection).not.toHaveProperty('crs');
    expect(collection.features.map((feature: Feature) => [feature.type, feature.id])).toEqual(data.parks.map(({ slug }) => ['Feature', slug]));
  });

  it('has longitude before latitude, in degrees, around Harbin', () => {
    for (const [lng, lat] of features.flatMap(ringsOf).flat()) {
      expect(lng).toBeGreaterThan(125);
      expect(lng).toBeLessThan(128);
      expect(lat).toBeGreaterThan(45);
      expect(lat).toBeLessThan(47);
    }
  });
});

describe('a place', () => {
  it('known as a district has no geometry and no centre', () => {
    expect(of('district').length).toBeGreaterThan(0);
    for (const feature of of('district')) expect(feature).toMatchObject({ geometry: null, properties: { centre: null, radius_metres: null } });
  });

  it('known as a neighbourhood is a closed ring to scale, counter-clockwise', () => {
    expect(of('neighbourhood').length).toBeGreaterThan(0);
    for (const feature of of('neighbourhood')) {
      const [ring = []] = ringsOf(feature);
      const { centre, radius_metres: radius } = feature.properties;
      if (!Array.isArray(centre)) throw new Error('no centre');
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(turn(ring)).toBeGreaterThan(0);
      for (const [lng, lat] of ring) {
        expect(Math.abs(distanceMetres({ lat, lng }, { lat: Number(centre[1]), lng: Number(centre[0]) }) - Number(radius))).toBeLessThan(5);
      }
    }
  });

  it('that was surveyed is a point', () => {
    const place = { precision: 'site', centre: { lat: 45.8, lng: 126.5 }, radiusMetres: null } as const;
    expect(toFeature('a', place, {}).geometry).toEqual({ type: 'Point', coordinates: [126.5, 45.8] });
  });
});
