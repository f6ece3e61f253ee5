import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { unique } from './unique.ts';

it('finds a glyph, an order and a slug that are taken', () => {
  const found = findingsAfter(unique, ({ park, otherPark }) => Object.assign(otherPark, { glyph: park.glyph, order: park.order, slug: park.slug }));
  expect(found.map(({ file, field }) => [file, field])).toEqual([
    ['parks/robotics-park.json', 'slug'],
    ['parks/robotics-park.json', 'order'],
    ['parks/robotics-park.json', 'glyph'],
  ]);
});

it('finds an id that stands twice in a file', () => {
  const found = findingsAfter(unique, ({ park, sources }) => {
    change(park.facts, 0, { id: 'investment' });
    park.platforms.push('sesri');
    sources.sources.push(...sources.sources);
  });
  expect(found.map(({ record, field }) => [record, field])).toEqual([
    ['investment', 'figures and facts'],
    ['sesri', 'platforms'],
    ['press-a', 'sources'],
  ]);
});
