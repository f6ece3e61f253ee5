import { describe, expect, it } from 'vitest';
import { loadDataset } from '#scripts/load-dataset.ts';
import { parkFacts, publishedFields } from './park-facts.ts';
import type { Park } from './schema/park.ts';

const data = loadDataset();

function park(over: Partial<Park>): Park {
  const [first] = data.parks;
  if (!first) throw new Error('no parks');
  return { ...first, sector: 'machine', particulars: [], policies: [], platforms: [], enterprises: [], ...over };
}

function policy(id: string, mark: 'given' | 'to-check', fits: 'russia-trade' | 'growth') {
  const [first] = data.policies;
  if (!first) throw new Error('no policies');
  return { ...first, id, topics: [{ topic: 'russia', mark } as const], fits: [fits] };
}

describe('parkFacts', () => {
  it.each(['land-area', 'floor-area'] as const)('%s is a published area', (field) => {
    expect(parkFacts(park({ particulars: [{ field, figure: 'a' }] }), data)).toEqual(['area']);
  });

  it('another particular is not', () => {
    expect(parkFacts(park({ particulars: [{ field: 'rent', figure: 'a' }] }), data)).toEqual([]);
  });

  it('a park of the trade sector faces Russia', () => {
    expect(parkFacts(park({ sector: 'trade' }), data)).toEqual(['russia']);
  });

  it('a measure made for trade with Russia counts; one that only touches on Russia, or is to be checked, does not', () => {
    const policies = [policy('made', 'given', 'russia-trade'), policy('touches', 'given', 'growth'), policy('unchecked', 'to-check', 'russia-trade')];
    const facts = policies.map(({ id }) => parkFacts(park({ policies: [id] }), { ...data, policies }));
    expect(facts).toEqual([['russia'], [], []]);
  });

  it('a platform of the trade sector counts, any other does not', () => {
    expect(parkFacts(park({ platforms: ['russia-service-centre'] }), data)).toEqual(['russia']);
    expect(parkFacts(park({ platforms: ['sesri'] }), data)).toEqual([]);
  });

  it('an anchor is a company in that role, not a tenant', () => {
    const tie = { id: 'gloria', presence: 'stated', asOf: '2024', sources: ['a'] } as const;
    expect(parkFacts(park({ enterprises: [{ ...tie, role: 'anchor', sources: ['a'] }] }), data)).toEqual(['anchor']);
    expect(parkFacts(park({ enterprises: [{ ...tie, role: 'tenant', sources: ['a'] }] }), data)).toEqual([]);
  });
});

it('publishedFields asks land and floor area as one, in the order of the vocabulary', () => {
  const particulars = (['companies', 'floor-area', 'land-area', 'address'] as const).map((field) => ({ field, figure: 'a' }));
  expect(publishedFields(park({ particulars }))).toEqual(['address', 'area', 'companies']);
});
