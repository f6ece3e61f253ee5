import { describe, expect, it } from 'vitest';
import { ANY_PARK, type FinderQuery, isAsked, sortByQuery } from './select-finder.ts';
import type { FinderPark } from './slices/finder.ts';

function park(over: Partial<FinderPark>): FinderPark {
  return {
    slug: 'a',
    order: 1,
    glyph: 'cog',
    sector: 'machine',
    precision: 'neighbourhood',
    name: 'A',
    shortName: 'A',
    stage: 'in-use',
    place: 'Zhigu',
    radiusMetres: 3000,
    published: [],
    russia: false,
    airport: { name: 'Taiping', metres: 26_000 },
    rail: { name: 'North', metres: 6000 },
    ...over,
  };
}

/** Outcome of one park and the verdict on each thing asked. */
function verdicts(one: FinderPark, query: Partial<FinderQuery>) {
  const lists = sortByQuery([one], { ...ANY_PARK, ...query });
  const [outcome, [judged] = []] = Object.entries(lists).find(([, list]) => list.length > 0) ?? [];
  return [outcome, ...(judged?.findings ?? []).map(({ name, verdict }) => `${name}:${verdict}`)].join(' ');
}

describe('sortByQuery', () => {
  it('passes every park when nothing is asked', () => {
    expect(verdicts(park({}), {})).toBe('passes');
  });

  it('takes the sector from the record; a park of several sectors is open', () => {
    expect(verdicts(park({}), { sectors: ['machine', 'bio'] })).toBe('passes sectors:pass');
    expect(verdicts(park({}), { sectors: ['bio'] })).toBe('fails sectors:fail');
    expect(verdicts(park({ sector: 'multi' }), { sectors: ['bio'] })).toBe('open sectors:unknown');
    expect(verdicts(park({ sector: 'multi' }), { sectors: ['multi'] })).toBe('passes sectors:pass');
  });

  it.each(['not-stated', 'unconfirmed'] as const)('the stage %s is unknown, not a fail', (stage) => {
    expect(verdicts(park({ stage }), { stages: ['in-use'] })).toBe('open stages:unknown');
  });

  it('another stage fails', () => {
    expect(verdicts(park({ stage: 'planned' }), { stages: ['in-use', 'partly-in-use'] })).toBe('fails stages:fail');
  });

  it('asks each field that must be published for itself', () => {
    expect(verdicts(park({ published: ['area'] }), { published: ['area', 'operator'] })).toBe('fails published:fail published:pass');
  });

  it.each([
    [22, 'fails airport:fail'],
    [23, 'open airport:unknown'],
    [28, 'open airport:unknown'],
    [29, 'passes airport:pass'],
  ])('a circle of 3 km at 26 km, asked for %i km: %s', (airport, expected) => {
    expect(verdicts(park({}), { airport })).toBe(expected);
  });

  it('a surveyed point has no circle around it', () => {
    expect(verdicts(park({ precision: 'site', radiusMetres: null }), { rail: 6 })).toBe('passes rail:pass');
  });

  it('a district is too coarse to say', () => {
    expect(verdicts(park({ precision: 'district', airport: null, rail: null }), { airport: 50, rail: 5 })).toBe('open airport:unknown rail:unknown');
  });

  it('no published tie with Russia fails where one is asked for', () => {
    expect(verdicts(park({}), { russia: true })).toBe('fails russia:fail');
    expect(verdicts(park({ russia: true }), { russia: true })).toBe('passes russia:pass');
  });

  it('names what fails before what is unknown and what passes', () => {
    expect(verdicts(park({ stage: 'not-stated' }), { sectors: ['machine'], stages: ['in-use'], rail: 2 })).toBe('fails rail:fail stages:unknown sectors:pass');
  });

  it('leaves no park out and keeps their order', () => {
    const parks = [park({ slug: 'a' }), park({ slug: 'b', stage: 'planned' }), park({ slug: 'c' }), park({ slug: 'd', stage: 'not-stated' })];
    const { passes, open, fails } = sortByQuery(parks, { ...ANY_PARK, stages: ['in-use'] });
    expect([passes, open, fails].map((list) => list.map((item) => item.park.slug).join(''))).toEqual(['ac', 'd', 'b']);
  });
});

it('isAsked tells a question from none', () => {
  expect([ANY_PARK, { ...ANY_PARK, russia: true }, { ...ANY_PARK, rail: 5 }, { ...ANY_PARK, stages: ['planned' as const] }].map(isAsked)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
