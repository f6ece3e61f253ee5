import { expect, it } from 'vitest';
import { placeAt } from './use-drag-order.ts';

const MIDDLES = [50, 150, 250];

it.each([
  [0, 0, 0],
  [160, 0, 1],
  [400, 0, 2],
  [40, 2, 0],
  [100, 2, 1],
  [-50, 1, 0],
])('at height %d the row from place %d belongs to place %d', (y, from, to) => {
  expect(placeAt(y, MIDDLES, from)).toBe(to);
});
