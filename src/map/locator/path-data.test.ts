import { expect, it } from 'vitest';
import type { BaseMapFeature } from '#map/types.ts';
import { clipLine, clipRing, simplify } from './clip.ts';
import { featurePath } from './path-data.ts';

const scene = { project: ({ lng, lat }: { lng: number; lat: number }) => ({ x: lng, y: lat }), size: { width: 100, height: 100 } };
const feature = (type: string, coordinates: BaseMapFeature['geometry']['coordinates']): BaseMapFeature => ({
  properties: { kind: 'water' },
  geometry: { type, coordinates },
});

it('writes a start and relative steps', () => {
  const line = [
    [10, 10],
    [20.5, 10],
    [20.5, 9.7],
    [60, 40],
  ];
  expect(featurePath(feature('MultiLineString', [line]), scene)).toBe('M10 10l10.5-0.3 39.5 30.3');
});

it('closes rings and cuts them to the picture', () => {
  const ring = [
    [50, 50],
    [500, 50],
    [500, 80],
    [50, 80],
    [50, 50],
  ];
  expect(featurePath(feature('MultiPolygon', [[ring]]), scene)).toBe('M50 50l58 0 0 30-58 0 0-30z');
});

it('leaves out what lies outside and what is neither line nor area', () => {
  expect(
    featurePath(
      feature('MultiLineString', [
        [
          [200, 200],
          [300, 300],
        ],
      ]),
      scene,
    ),
  ).toBe('');
  expect(featurePath(feature('MultiPoint', [[10, 10]]), scene)).toBe('');
});

const box = { x: 0, y: 0, width: 10, height: 10 };

it('splits a line that leaves and returns', () => {
  const line = [
    { x: 1, y: 1 },
    { x: 20, y: 1 },
    { x: 20, y: 9 },
    { x: 1, y: 9 },
  ];
  expect(clipLine(line, box)).toHaveLength(2);
});

it('keeps a ring around the box as the box', () => {
  const ring = [
    { x: -5, y: -5 },
    { x: 15, y: -5 },
    { x: 15, y: 15 },
    { x: -5, y: 15 },
  ];
  expect(clipRing(ring, box)).toHaveLength(4);
});

it('drops points on a straight line', () => {
  expect(
    simplify(
      [
        { x: 0, y: 0 },
        { x: 5, y: 0.1 },
        { x: 10, y: 0 },
      ],
      0.5,
    ),
  ).toHaveLength(2);
});
