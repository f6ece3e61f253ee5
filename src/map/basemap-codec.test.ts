import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packBasemap, unpackBasemap } from './basemap-codec.ts';
import type { BaseMapFile } from './types.ts';

const basemap: BaseMapFile = JSON.parse(readFileSync('public/data/geo/basemap.json', 'utf8'));

/** Half a step: no point may move further. */
const TOLERANCE = 0.0001 + 1e-9;

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.flatMap(numbersOf) : [];
}

const unpacked = unpackBasemap(packBasemap(basemap));

it('gives back every feature with its form, to within half a step', () => {
  for (const [index, feature] of basemap.features.entries()) {
    const found = unpacked.features[index];
    expect(found?.geometry.type).toBe(feature.geometry.type);
    const [wanted, got] = [numbersOf(feature.geometry.coordinates), numbersOf(found?.geometry.coordinates)];
    expect(got).toHaveLength(wanted.length);
    expect(Math.max(...wanted.map((value, at) => Math.abs(value - (got[at] ?? Number.NaN))))).toBeLessThanOrEqual(TOLERANCE);
  }
});

it('keeps the names, kinds and zooms of the labels', () => {
  const essence = ({ id, kind, min, angle, name }: (typeof unpacked.labels)[number]) => ({ id, kind, min, angle, name });
  expect(unpacked.labels.map(essence)).toEqual(basemap.labels.map(essence));
});
