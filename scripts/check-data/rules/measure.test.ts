import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { measure } from './measure.ts';

it('finds a count without a measure word and money with one', () => {
  const found = findingsAfter(measure, ({ park }) => {
    change(park.figures, 0, { measure: '个' });
    delete park.figures[1]?.measure;
  });
  expect(found.map(({ record, message }) => [record, message])).toEqual([
    ['investment', '«个» with the unit CNY'],
    ['companies', 'the measure word is missing'],
  ]);
});
