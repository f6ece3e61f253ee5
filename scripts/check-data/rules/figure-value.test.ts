import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { figureValue } from './figure-value.ts';

it('finds a range that goes down and an earlier value that is not earlier', () => {
  const found = findingsAfter(figureValue, ({ park }) => {
    change(park.figures, 0, { value: { from: 9, to: 3 } });
    change(park.figures, 1, { asOf: '2024', previous: { value: 3, asOf: '2024-12' } });
  });
  expect(found.map(({ field, message }) => [field, message])).toEqual([
    ['figures[0].value', 'the range goes from 9 to 3'],
    ['figures[1].previous.asOf', '2024-12 is not before 2024'],
  ]);
});
