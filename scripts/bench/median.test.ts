import { expect, it } from 'vitest';
import { median, medians } from './median.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('takes the median of each number by itself', () => {
  const runs = [
    { fcp: 1, lcp: 9 },
    { fcp: 3, lcp: 5 },
    { fcp: 2, lcp: 7 },
  ];
  expect([...medians(runs, ['fcp', 'lcp'])]).toEqual([
    ['fcp', 2],
    ['lcp', 7],
  ]);
});
