import { describe, expect, it } from 'vitest';
import { blockingFacet, type Choice, countFacets, type Facet, selectByFacets } from './facets.ts';

interface Firm {
  id: string;
  sector: string;
  parks: string[];
}

type Name = 'sector' | 'park';

const firms: Firm[] = [
  { id: 'a', sector: 'bio', parks: ['limin'] },
  { id: 'b', sector: 'bio', parks: [] },
  { id: 'c', sector: 'space', parks: ['limin', 'zhigu'] },
];

const facets: Facet<Firm, Name>[] = [
  { name: 'sector', values: ['space', 'bio', 'food'], read: (firm) => [firm.sector] },
  { name: 'park', values: ['limin', 'zhigu'], read: (firm) => firm.parks },
];

const choose = (given: Partial<Record<Name, string[]>>): Choice<Name> => new Map(facets.map((facet) => [facet.name, given[facet.name] ?? []]));
const ids = (list: Firm[]) => list.map((firm) => firm.id).join('');

describe('selectByFacets', () => {
  it('keeps everything without a choice', () => {
    expect(ids(selectByFacets(firms, facets, new Map()))).toBe('abc');
  });

  it('joins filters by and, values of one filter by or', () => {
    expect(ids(selectByFacets(firms, facets, choose({ sector: ['bio', 'space'], park: ['limin'] })))).toBe('ac');
  });

  it('finds a record by any of its values', () => {
    expect(ids(selectByFacets(firms, facets, choose({ park: ['zhigu'] })))).toBe('c');
  });
});

it('countFacets leaves a filter out of its own counts and keeps the others', () => {
  const counts = countFacets(firms, facets, choose({ sector: ['space'], park: ['limin'] }));
  expect(Object.fromEntries(counts.get('sector') ?? [])).toEqual({ space: 1, bio: 1, food: 0 });
  expect(Object.fromEntries(counts.get('park') ?? [])).toEqual({ limin: 1, zhigu: 1 });
});

describe('blockingFacet', () => {
  it('names the filter whose removal brings most records back', () => {
    expect(blockingFacet(firms, facets, choose({ sector: ['bio'], park: ['zhigu'] }))).toEqual({ name: 'park', left: 2 });
    expect(blockingFacet(firms, facets, choose({ sector: ['food'], park: ['limin'] }))).toEqual({ name: 'sector', left: 2 });
  });

  it('is null when no single removal helps', () => {
    expect(blockingFacet(firms.slice(1, 2), facets, choose({ sector: ['food'], park: ['limin'] }))).toBeNull();
  });
});
