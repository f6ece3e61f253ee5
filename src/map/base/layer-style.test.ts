import { describe, expect, it } from 'vitest';
import { paintAt, paintKind, STEPS, widthAt } from './layer-style.ts';
import type { Palette } from './palette.ts';

const palette: Palette = {
  land: 'land',
  urban: 'urban',
  green: 'green',
  water: 'water',
  waterEdge: 'edge',
  road: 'road',
  roadCase: 'case',
  trunk: 'trunk',
  trunkCase: 'trunk-case',
  rail: 'rail',
  metro: 'metro',
};

const shownAt = (zoom: number) => new Set(STEPS.filter((step) => paintAt(step, zoom, palette)).map((step) => step.kind));

describe('layers by zoom', () => {
  it('shows ground and rivers only at 9 and 10', () => {
    expect([...shownAt(9)].sort()).toEqual(['green', 'stream', 'urban', 'water']);
    expect(shownAt(10).has('trunk')).toBe(false);
  });

  it('adds roads, rail and metro line 2 at 11, the other lines at 13', () => {
    expect(shownAt(11).has('trunk')).toBe(true);
    expect(shownAt(11).has('rail')).toBe(true);
    expect(shownAt(11).has('metro-2')).toBe(true);
    expect(shownAt(12).has('metro')).toBe(false);
    expect(shownAt(13).has('metro')).toBe(true);
  });

  it('paints every road case before every road fill', () => {
    const last = STEPS.findLastIndex((step) => ['case', 'trunk-case'].includes(step.paint(palette, 12).stroke ?? ''));
    const first = STEPS.findIndex((step) => ['road', 'trunk'].includes(step.paint(palette, 12).stroke ?? ''));
    expect(last).toBeLessThan(first);
  });
});

it('widens lines steadily and keeps the ends', () => {
  expect(
    widthAt(
      [
        [10, 1],
        [12, 3],
      ],
      11,
    ),
  ).toBe(2);
  expect(
    widthAt(
      [
        [10, 1],
        [12, 3],
      ],
      9,
    ),
  ).toBe(1);
  expect(
    widthAt(
      [
        [10, 1],
        [12, 3],
      ],
      14,
    ),
  ).toBe(3);
});

it('tells metro line 2 from the others', () => {
  expect(paintKind({ kind: 'metro', line: 2 })).toBe('metro-2');
  expect(paintKind({ kind: 'metro', line: 1 })).toBe('metro');
});
