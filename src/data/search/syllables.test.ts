import { expect, it } from 'vitest';
import { findSyllables } from './syllables.ts';

const LIMIN = ['li', 'min', 'sheng', 'wu', 'yi', 'yao'];

it.each([
  ['limin', 0, 2],
  ['limi', 0, 2],
  ['lm', 0, 2],
  ['lmsw', 0, 4],
  ['limsw', 0, 4],
  ['shengwuyiyao', 2, 6],
  ['yy', 4, 6],
])('finds %s', (typed, from, to) => {
  expect(findSyllables(LIMIN, typed)).toEqual({ from, to });
});

it('finds nothing that no syllables begin with', () => {
  expect(findSyllables(LIMIN, 'limax')).toBeNull();
});
