import { describe, expect, it } from 'vitest';
import { blockingFilter, countByValue, isNamed, NO_FILTERS, selectParks } from './select-parks.ts';
import type { ParkRow } from './slices/park-row.ts';

function row(slug: string, over: Partial<ParkRow>): ParkRow {
  return {
    slug,
    order: 1,
    glyph: 'cog',
    sector: 'machine',
    precision: 'district',
    name: slug,
    shortName: slug,
    nameZh: slug,
    industries: [],
    stage: 'in-use',
    cluster: 'songbei',
    certainty: 'certain',
    facts: [],
    figure: null,
    point: null,
    ...over,
  };
}

const parks = [row('a', { sector: 'space', stage: 'in-use' }), row('b', { sector: 'bio', stage: 'planned' }), row('c', { sector: 'bio', stage: 'in-use' })];
const slugs = (list: ParkRow[]) => list.map((park) => park.slug);

describe('selectParks', () => {
  it('keeps every park without filters', () => {
    expect(slugs(selectParks(parks, NO_FILTERS))).toEqual(['a', 'b', 'c']);
  });

  it('combines filters, and values of one filter as either-or', () => {
    expect(slugs(selectParks(parks, { ...NO_FILTERS, sectors: ['bio', 'space'], stages: ['in-use'] }))).toEqual(['a', 'c']);
  });
});

it('selectParks reads what is published, the tie with Russia and the anchor from the facts', () => {
  const list = [row('a', { facts: ['area', 'anchor'] }), row('b', { facts: ['area', 'russia'] }), row('c', {})];
  expect(slugs(selectParks(list, { ...NO_FILTERS, published: ['area'] }))).toEqual(['a', 'b']);
  expect(slugs(selectParks(list, { ...NO_FILTERS, published: ['area'], russia: ['yes'] }))).toEqual(['b']);
  expect(slugs(selectParks(list, { ...NO_FILTERS, anchor: ['yes'] }))).toEqual(['a']);
  expect(countByValue(list, NO_FILTERS, 'published')).toEqual(new Map([['area', 2]]));
});

it('countByValue counts with the other filters kept and its own left out', () => {
  expect(countByValue(parks, { ...NO_FILTERS, sectors: ['space'], stages: ['in-use'] }, 'sectors')).toEqual(
    new Map([
      ['space', 1],
      ['bio', 1],
    ]),
  );
});

describe('blockingFilter', () => {
  it('names the filter whose removal brings parks back', () => {
    expect(blockingFilter(parks, { ...NO_FILTERS, sectors: ['space'], stages: ['planned'] })).toBe('sectors');
  });

  it('is null when no single removal helps', () => {
    expect(blockingFilter(parks, { ...NO_FILTERS, sectors: ['food'], stages: ['not-stated'] })).toBeNull();
  });
});

it('isNamed takes the certain and the almost certain', () => {
  expect(['certain', 'almost-certain', 'probable', 'inferred'].map((certainty) => isNamed({ certainty } as ParkRow))).toEqual([true, true, false, false]);
});
