import { describe, expect, it } from 'vitest';
import type { BaseMapLabel } from '#map/types.ts';
import { placeLabels, textWidth } from './place-labels.ts';

const label = (id: string, kind: string, lng: number, min = 9): BaseMapLabel => ({ id, kind, lat: 0, lng, min, name: { zh: id, en: id, ru: id } });

/** A degree is a pixel here, so that the numbers can be read. */
const scene = {
  lang: 'en' as const,
  zoom: 11,
  project: ({ lng, lat }: BaseMapLabel) => ({ x: lng, y: lat }),
  area: { x: -500, y: -500, width: 1000, height: 1000 },
  obstacles: [],
};

describe('placeLabels', () => {
  it('drops the less important of two that collide, whatever their order in the file', () => {
    const placed = placeLabels([label('stop', 'stop', 0), label('city', 'city', 5)], scene);
    expect(placed.map(({ id }) => id)).toEqual(['city']);
  });

  it('keeps labels that stand apart', () => {
    expect(placeLabels([label('one', 'district', 0), label('two', 'district', 200)], scene)).toHaveLength(2);
  });

  it('leaves out labels of closer zooms and unknown kinds', () => {
    expect(placeLabels([label('road', 'road', 0, 13), label('border', 'border', 100)], scene)).toEqual([]);
  });

  it('gives way to racks', () => {
    const obstacles = [{ x: -20, y: -20, width: 40, height: 40 }];
    expect(placeLabels([label('city', 'city', 0)], { ...scene, obstacles })).toEqual([]);
  });

  it('ignores what lies outside the area', () => {
    expect(placeLabels([label('far', 'city', 900)], scene)).toEqual([]);
  });
});

it('counts Chinese signs as wide', () => {
  expect(textWidth('哈尔滨', 10)).toBe(30);
  expect(textWidth('Har', 10)).toBeCloseTo(17.4);
});
