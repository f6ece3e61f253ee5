import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BaseMapFile } from './types.ts';

const text = readFileSync('public/data/geo/basemap.json', 'utf8');
const data: BaseMapFile & { sources: Record<string, string> } = JSON.parse(text);

/** All rings of the polygons, with the id of their feature. */
function rings(): { id: string; ring: number[][] }[] {
  return data.features
    .filter((feature) => feature.geometry.type === 'MultiPolygon')
    .flatMap(({ properties, geometry }) => (geometry.coordinates as number[][][][]).flat().map((ring) => ({ id: properties.id, ring })));
}

function positions(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(positions);
}

describe('base map file', () => {
  it('carries its licence and credit', () => {
    expect(data.licence).toBe('ODbL-1.0');
    expect(data.attribution).toBe('© OpenStreetMap contributors');
  });

  it('stays under 20 KB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(20 * 1024);
  });

  it('closes every ring', () => {
    expect(rings().length).toBeGreaterThan(20);
    expect(rings().filter(({ ring }) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
  });

  it('keeps every coordinate near Harbin, longitude first', () => {
    const points = [...data.features.flatMap((feature) => positions(feature.geometry.coordinates)), ...data.labels.map(({ lng, lat }) => [lng, lat])];
    const outside = points.filter(([lng = 0, lat = 0]) => lng < 125.95 || lng > 127.35 || lat < 45.35 || lat > 46.4);
    expect(outside).toEqual([]);
  });

  it('names a listed source and a precision for every feature', () => {
    const bad = data.features.filter(
      ({ properties }) => !properties.precision || properties.src.length === 0 || properties.src.some((id) => !data.sources[id]),
    );
    expect(bad).toEqual([]);
    expect(data.features.find((feature) => feature.properties.id === 'roads-park-areas')?.properties.precision).toBe('schematic');
  });

  it('draws only the listed kinds, none of which is a boundary', () => {
    expect([...new Set(data.features.map((feature) => feature.properties.kind))].sort()).toEqual([
      'brook',
      'green',
      'metro',
      'minor',
      'primary',
      'rail',
      'runway',
      'station',
      'stop',
      'stream',
      'trunk',
      'urban',
      'water',
    ]);
  });

  it('labels in all three languages, each id once', () => {
    expect(data.labels.filter(({ name }) => !name.zh || !name.en || !name.ru)).toEqual([]);
    expect(new Set(data.labels.map((label) => label.id)).size).toBe(data.labels.length);
    expect(data.labels.length).toBeGreaterThanOrEqual(45);
  });
});
