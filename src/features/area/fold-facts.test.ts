import { expect, it } from 'vitest';
import { foldFacts } from './fold-facts.ts';

it('keeps two facts in sight under figures and folds the rest', () => {
  expect(foldFacts(['a', 'b', 'c', 'd'], 'figures')).toEqual({ shown: ['a', 'b'], folded: ['c', 'd'] });
});

it('keeps four facts in sight where facts are all there is', () => {
  expect(foldFacts(['a', 'b', 'c', 'd', 'e', 'f'], 'nothing')).toEqual({ shown: ['a', 'b', 'c', 'd'], folded: ['e', 'f'] });
});

it('never folds a single fact', () => {
  expect(foldFacts(['a', 'b', 'c'], 'figures').folded).toEqual([]);
  expect(foldFacts(['a', 'b', 'c', 'd', 'e'], 'nothing').folded).toEqual([]);
});
