import { expect, it } from 'vitest';
import { yearsOf } from './years-of.ts';

it.each([
  ['2024-07-28', '2024'],
  ['late-2025', '2025'],
  ['2023-Q1', '2023'],
  ['2021/2026', '2021–2026'],
  ['unstated', ''],
])('shortens %s to its years', (asOf, years) => {
  expect(yearsOf(asOf)).toBe(years);
});
