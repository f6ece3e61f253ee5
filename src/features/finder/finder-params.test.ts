import { describe, expect, it } from 'vitest';
import { ANY_PARK } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { finderOptions, readFinderParams } from './finder-params.ts';

const park: FinderPark = {
  slug: 'a',
  order: 1,
  glyph: 'cog',
  sector: 'bio',
  precision: 'district',
  name: 'A',
  shortName: 'A',
  stage: 'in-use',
  place: 'Songbei',
  radiusMetres: null,
  published: ['companies', 'area'],
  russia: false,
  airport: null,
  rail: null,
};
const options = finderOptions([park, { ...park, sector: 'space', stage: 'not-stated', published: ['address'] }]);
const read = (text: string) => readFinderParams(new URLSearchParams(text), options);

describe('finderOptions', () => {
  it('offers what a park can meet, in the order of the vocabulary', () => {
    expect(options).toMatchObject({ sectors: ['space', 'bio'], stages: ['in-use'], published: ['address', 'area', 'companies'] });
  });

  it('names what no park has published; land and floor area are one question', () => {
    expect(options.never).toContain('rent');
    expect(options.never).not.toContain('floor-area');
  });
});

describe('readFinderParams', () => {
  it('asks nothing without parameters', () => {
    expect(read('')).toEqual({ query: ANY_PARK, dropped: [] });
  });

  it('reads every answer, as a link writes it and as a form sends it', () => {
    const query = { sectors: ['space', 'bio'], stages: ['in-use'], published: ['area'], airport: 30, rail: 10, russia: true };
    expect(read('sector=bio,space&stage=in-use&published=area&airport=30&rail=10&russia=yes')).toEqual({ query, dropped: [] });
    expect(read('sector=bio&sector=space&stage=in-use&published=area&airport=30&rail=10&russia=yes')).toEqual({ query, dropped: [] });
  });

  it('an empty choice of the form asks nothing', () => {
    expect(read('airport=&rail=')).toEqual({ query: ANY_PARK, dropped: [] });
  });

  it('drops what it does not know and says so', () => {
    expect(read('sector=warp&stage=not-stated&published=rent&airport=7&russia=no')).toEqual({
      query: ANY_PARK,
      dropped: ['warp', 'not-stated', 'rent', '7', 'no'],
    });
  });
});
