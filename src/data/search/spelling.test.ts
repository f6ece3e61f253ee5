import { describe, expect, it } from 'vitest';
import { distanceToBeginning, nearTerms } from './spelling.ts';

describe('distanceToBeginning', () => {
  it.each([
    ['robot', 'robotics', 0],
    ['robt', 'robotics', 1],
    ['robbot', 'robotics', 1],
    ['rabot', 'robotics', 1],
    ['orbot', 'robotics', 1],
    ['лимни', 'лиминь', 1],
    ['warp', 'robotics', 3],
  ])('of %s in %s is %i', (typed, term, mistakes) => {
    expect(distanceToBeginning(typed, term)).toBe(mistakes);
  });
});

describe('nearTerms', () => {
  it('gives the nearest first and leaves out what is too far', () => {
    expect(nearTerms('grafene', ['graphite', 'graphene', 'grain']).map(({ term }) => term)).toEqual(['graphene']);
  });

  it('forgives nothing in a short word', () => {
    expect(nearTerms('hti', ['hit'])).toEqual([]);
  });
});
