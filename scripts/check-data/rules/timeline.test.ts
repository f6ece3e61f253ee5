import { expect, it } from 'vitest';
import { at, findingsAfter } from '../fixture.ts';
import { timeline } from './timeline.ts';

it('finds a step that is older than the one before it', () => {
  const found = findingsAfter(timeline, ({ park }) => {
    park.timeline.unshift({ ...at(park.timeline, 0), asOf: '2024-05' });
  });
  expect(found).toMatchObject([{ file: 'parks/aerospace-park.json', field: 'timeline[1].asOf', message: '2023 stands after 2024-05' }]);
});

it('finds a forecast that is not last', () => {
  expect(findingsAfter(timeline, ({ park }) => park.timeline.reverse())).toMatchObject([{ field: 'timeline[1]', tip: 'put forecasts last' }]);
});

it('lets a year and a month of the same year stand in any order', () => {
  const found = findingsAfter(timeline, ({ park }) => {
    park.timeline.unshift({ ...at(park.timeline, 0), asOf: '2023-05' });
  });
  expect(found).toEqual([]);
});
