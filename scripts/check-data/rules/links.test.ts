import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { links } from './links.ts';

it('finds an address no browser opens', () => {
  const found = findingsAfter(links, ({ sources }) => {
    change(sources.sources, 0, { url: 'ftp://example.org/a' });
  });
  expect(found).toMatchObject([{ file: 'sources.json', record: 'press-a', field: 'sources[0].url' }]);
});
