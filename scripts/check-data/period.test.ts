import { expect, it } from 'vitest';
import { isCalendarDay, periodOf } from './period.ts';

it.each([
  ['2024', 20240101, 20241231],
  ['2024-05', 20240501, 20240531],
  ['2024-05-09', 20240509, 20240509],
  ['2024-Q3', 20240701, 20240931],
  ['2024-H1', 20240101, 20240631],
  ['2021/2025', 20210101, 20251231],
  ['late-2025', 20251001, 20251231],
])('%s may mean the days %i to %i', (asOf, start, end) => {
  expect(periodOf(asOf)).toEqual({ start, end });
});

it('an unstated date has no period', () => {
  expect(periodOf('unstated')).toBeUndefined();
});

it('knows the days of the calendar', () => {
  expect(isCalendarDay('2024-02-29')).toBe(true);
  expect(isCalendarDay('2023-02-29')).toBe(false);
  expect(isCalendarDay('2023-02')).toBe(true);
});
