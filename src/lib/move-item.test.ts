import { expect, it } from 'vitest';
import { moveItem } from './move-item.ts';

it.each([
  ['a', 1, ['b', 'a', 'c']],
  ['c', 0, ['c', 'a', 'b']],
  ['b', 9, ['a', 'c', 'b']],
  ['b', -1, ['b', 'a', 'c']],
])('puts %s at %d', (item, to, expected) => {
  expect(moveItem(['a', 'b', 'c'], item, to)).toEqual(expected);
});
