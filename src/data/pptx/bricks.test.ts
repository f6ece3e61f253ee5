import { expect, it } from 'vitest';
import type { SlideFigure } from '#data/slides/slide.ts';
import { BRICKS_HEIGHT, brickShapes } from './bricks.ts';

type Record = SlideFigure['figure'];

function figure(record: Partial<Record>, isAhead = false): SlideFigure {
  const full: Record = {
    id: 'f',
    label: '',
    value: 1,
    unit: 'count',
    qualifier: 'exact',
    status: 'in-place',
    scope: 'park',
    asOf: '2024',
    sources: [],
    ...record,
  };
  return {
    figure: full,
    label: '',
    parts: { before: '', number: '', unit: '', tight: false },
    text: '',
    previous: null,
    isAhead,
    status: null,
    scope: null,
    asOf: '',
    source: '',
    brick: null,
  };
}

const at = { x: 1, y: 2, w: 5 };
const shapes = (record: Partial<Record>, isAhead = false) => brickShapes(figure(record, isAhead), at, 'a brick');
const widthOf = (corners: { x: number }[]): number => (corners[1]?.x ?? 0) - (corners[0]?.x ?? 0);

it('draws a brick for each unit and cuts the last', () => {
  const [shape] = shapes({ value: 970_000_000, perBrick: 100_000_000 });
  const widths = shape?.outlines.map(({ points }) => widthOf(points)) ?? [];
  expect(widths).toHaveLength(10);
  expect((widths[9] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.7);
});

it('fills what is and outlines what is planned', () => {
  expect(shapes({ value: 7, perBrick: 1 })[0]?.look).toEqual({ fill: 'river' });
  expect(shapes({ value: 7, perBrick: 1 }, true)[0]?.look).toMatchObject({ line: 'plan' });
});

it('draws a share as a hundred, the rest in ice', () => {
  const [rest, share] = shapes({ value: 26.3, unit: 'percent' });
  expect(rest?.look).toEqual({ fill: 'ice' });
  expect([rest?.outlines.length, share?.outlines.length]).toEqual([74, 27]);
});

it('draws what was beside what is, neither over the other', () => {
  const [before, now] = shapes({ value: 1323, perBrick: 100, previous: { value: 657, asOf: '2021' } });
  expect((before?.box.x ?? 0) + (before?.box.w ?? 0)).toBeLessThan(now?.box.x ?? 0);
  expect((now?.box.x ?? 0) + (now?.box.w ?? 0)).toBeLessThanOrEqual(at.x + at.w);
});

it('draws nothing that nobody could count', () => {
  expect(shapes({ value: 61, perBrick: 1 })).toEqual([]);
  expect(shapes({ value: 5 })).toEqual([]);
  expect(shapes({ value: 120, unit: 'percent' })).toEqual([]);
});

it.each([1, 3, 14, 59.5, 60])('keeps %d bricks inside their box', (value) => {
  const [shape] = shapes({ value, perBrick: 1 });
  const corners = shape?.outlines.flatMap(({ points }) => points) ?? [];
  expect(Math.max(...corners.map(({ x }) => x))).toBeLessThanOrEqual(at.w + 1e-9);
  expect(Math.min(...corners.map(({ y }) => y))).toBeGreaterThanOrEqual(-1e-9);
  expect(Math.max(...corners.map(({ y }) => y))).toBeLessThanOrEqual(BRICKS_HEIGHT + 1e-9);
});
