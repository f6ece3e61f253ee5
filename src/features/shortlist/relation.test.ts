import { expect, it } from 'vitest';
import { relationOf } from './relation.ts';

it.each([
  ['a,b', 'a,b', 'same'],
  ['a,b', '', 'own-empty'],
  ['a,b', 'b,a', 'within'],
  ['a', 'a,b', 'within'],
  ['a,c', 'a,b', 'new'],
])('a link with %s beside an own list of "%s" is %s', (link, own, expected) => {
  expect(relationOf(link.split(','), own.split(',').filter(Boolean))).toBe(expected);
});
