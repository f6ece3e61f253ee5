import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packBasemap, unpackBasemap } from './basemap-codec.ts';
import type { BaseMapFile } from './types.ts';

const basemap: BaseMapFile = JSON.parse(readFileSync('public/data/geo/basemap.json', 'utf8'));

it('gives back every feature as it was drawn', () => {
  const unpacked = unpackBasemap(packBasemap(basemap));
  expect(unpacked.features.map((feature) => feature.geometry)).toEqual(basemap.features.map((feature) => feature.geometry));
  expect(unpacked.labels).toEqual(basemap.labels);
});
