import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { bricks } from './bricks.ts';

it('finds a picture with too many bricks, or less than one', () => {
  const found = findingsAfter(bricks, ({ park }) => {
    change(park.figures, 0, { perBrick: 1_000_000 });
    change(park.figures, 1, { perBrick: 10 });
  });
  expect(found.map(({ field, message }) => [field, message])).toEqual([
    ['figures[0].perBrick', '970000000 is 970 bricks'],
    ['figures[1].perBrick', '7 is 0.7 bricks'],
  ]);
});
