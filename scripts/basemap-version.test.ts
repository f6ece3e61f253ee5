import { expect, it } from 'vitest';
import { EXPECTED_VERSION } from '#data/fetch-slice.ts';
import { packBasemap } from '#map/basemap-codec.ts';

it('gives the base map the version that pages ask of their data', () => {
  expect(packBasemap({ features: [], labels: [] }).version).toBe(EXPECTED_VERSION);
});
