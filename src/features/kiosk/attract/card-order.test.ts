import { describe, expect, it } from 'vitest';
import { parkOfCard } from './card-order.ts';

const parks = [
  { slug: 'a', sector: 'trade' },
  { slug: 'b', sector: 'space' },
  { slug: 'c', sector: 'bio' },
  { slug: 'd', sector: 'space' },
] as const;

const round = (from: number, order: 'list' | 'sector' | 'shuffle', seed = 1) =>
  [0, 1, 2, 3].map((offset) => parkOfCard(parks, from + offset, { order, seed })?.park.slug).join('');

describe('the cards', () => {
  it('follow the list, again and again', () => {
    expect(round(0, 'list') + round(4, 'list')).toBe('abcdabcd');
    expect(parkOfCard(parks, 9, { order: 'list', seed: 1 })?.index).toBe(1);
  });

  it('follow the sectors', () => {
    expect(round(0, 'sector')).toBe('bdca');
  });

  it('are shuffled anew each round, every park once', () => {
    const rounds = Array.from({ length: 30 }, (_round, index) => round(index * 4, 'shuffle'));
    for (const text of rounds) expect([...text].toSorted().join('')).toBe('abcd');
    expect(new Set(rounds).size).toBeGreaterThan(8);
    expect(round(0, 'shuffle')).toBe(round(0, 'shuffle'));
  });

  it('are none without parks', () => {
    expect(parkOfCard([], 3, { order: 'shuffle', seed: 1 })).toBeUndefined();
  });
});
