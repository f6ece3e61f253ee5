import { expect, it } from 'vitest';
import { nearNodes } from './near-nodes.ts';

const node = (id: string, kind: 'airport' | 'rail' | 'metro' | 'crossing' | 'city', metres: number | null) => ({ id, kind, name: id, metres, onward: null });

it('names the nearest of every kind, in the order of a journey', () => {
  const distances = [
    node('heihe', 'crossing', 500_000),
    node('main', 'rail', 14_000),
    node('north', 'rail', 6000),
    node('air', 'airport', 26_000),
    node('m', 'metro', null),
  ];
  expect(nearNodes(distances).map(({ id }) => id)).toEqual(['m', 'north', 'air', 'heihe']);
});

it('takes what is too near to measure for the nearest', () => {
  expect(nearNodes([node('far', 'rail', 3000), node('near', 'rail', null)]).map(({ id }) => id)).toEqual(['near']);
});
