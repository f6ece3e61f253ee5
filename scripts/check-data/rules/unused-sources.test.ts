import { expect, it } from 'vitest';
import { at, findingsAfter } from '../fixture.ts';
import { unusedSources } from './unused-sources.ts';

it('gives notice of a source nobody uses', () => {
  const found = findingsAfter(unusedSources, ({ sources }) => {
    sources.sources.push({ ...at(sources.sources, 0), id: 'left-over' });
  });
  expect(found).toMatchObject([{ file: 'sources.json', record: 'left-over', level: 'notice' }]);
});
