import { describe, expect, it } from 'vitest';
import { findById } from '#data/slices/find.ts';
import { parkSlice } from '#data/slices/park.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { parkJsonLd } from './park-json-ld.ts';

const data = loadDataset();
const park = findById(
  data.parks.map((record) => ({ ...record, id: record.slug })),
  'commercial-aerospace-park',
  'test',
);
const words = { parks: 'Parks', sector: 'Space', area: 'Harbin New Area' };

function placeOf(location: typeof park.location): object {
  const records = parkJsonLd(parkSlice({ ...park, location }, { ...data, parks: [park] }, 'en'), 'en', words);
  return records[0] ?? {};
}

describe('parkJsonLd', () => {
  it('gives no coordinates for a park that is only placed in a neighbourhood', () => {
    expect(placeOf({ ...park.location, precision: 'neighbourhood', point: undefined })).not.toHaveProperty('geo');
  });

  it('gives the coordinates of a surveyed site', () => {
    const point = { lat: 45.8, lng: 126.5 };
    expect(placeOf({ ...park.location, precision: 'site', point })).toHaveProperty('geo', { '@type': 'GeoCoordinates', latitude: 45.8, longitude: 126.5 });
  });

  it('names the park in its two other languages', () => {
    expect(placeOf(park.location)).toHaveProperty('alternateName', [park.name.zh, park.name.ru]);
  });
});
