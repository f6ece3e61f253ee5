import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { register } from './register.ts';

it('finds a fact that must be covered and is not', () => {
  const found = findingsAfter(register, ({ park, otherPark }) => {
    for (const each of [park, otherPark]) delete each.figures[0]?.refs;
  });
  expect(found).toMatchObject([{ file: 'fact-register.json', record: 'F001', message: '"must" fact not covered: Planned investment' }]);
});

it('finds too few of the facts that should be covered', () => {
  const found = findingsAfter(register, ({ park, otherPark }) => {
    for (const each of [park, otherPark]) delete each.facts[0]?.refs;
  });
  expect(found.map(({ record, level, message }) => [record, level, message])).toEqual([
    ['F002', 'notice', '"should" fact not covered: Capacity'],
    [undefined, undefined, '1 of 1 "should" facts are not covered'],
  ]);
});

it('finds an id that is not in the register', () => {
  const found = findingsAfter(register, ({ enterprise }) => {
    enterprise.refs = ['F999'];
  });
  expect(found).toMatchObject([{ file: 'enterprises/hit-satellite.json', field: 'refs[0]', message: '«F999» is not in the fact register' }]);
});
