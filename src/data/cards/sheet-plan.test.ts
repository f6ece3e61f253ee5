import { expect, it } from 'vitest';
import { cut, takeWhatFits, withHeading } from './sheet-plan.ts';

const step = (section: string, height: number) => ({ section, height });

it('takes steps in their order as long as there is room', () => {
  expect([...takeWhatFits([step('a', 4), step('b', 4), step('a', 4)], 9)]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

it('leaves nothing out in the middle of a list, and lets shorter ones of other lists follow', () => {
  const taken = takeWhatFits([step('a', 4), step('a', 9), step('a', 1), step('b', 2)], 8);
  expect(Object.fromEntries(taken)).toEqual({ a: 1, b: 1 });
});

it('charges the heading to the first step of a section', () => {
  expect(withHeading([step('a', 4), step('a', 4)], 3).map(({ height }) => height)).toEqual([7, 4]);
});

it('counts what is cut off', () => {
  expect(cut(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], more: 1 });
  expect(cut(['a'], 2)).toEqual({ shown: ['a'], more: 0 });
});
