import { expect, it } from 'vitest';
import { optionAfter } from './option-keys.ts';

const ids = ['a', 'b', 'c'];

it.each([
  ['ArrowDown', null, 'a'],
  ['ArrowDown', 'b', 'c'],
  ['ArrowDown', 'c', 'a'],
  ['ArrowUp', null, 'c'],
  ['ArrowUp', 'b', 'a'],
  ['ArrowUp', 'a', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['Home', null, undefined],
  ['End', null, undefined],
  ['x', 'b', undefined],
])('%s from %s goes to %s', (key, active, next) => {
  expect(optionAfter(key, { ids, active })).toBe(next);
});

it('goes nowhere in an empty list', () => {
  expect(optionAfter('ArrowDown', { ids: [], active: null })).toBeNull();
});
