import { describe, expect, it } from 'vitest';
import { printAddress, readableAddress, stateOf } from './print-address.ts';

const nothing = { lang: 'ru', search: '', shortlist: [] } as const;

describe('printAddress', () => {
  it('of a park is the short one', () => {
    expect(printAddress({ ...nothing, page: { page: 'park', slug: 'aviation' }, order: 7 })).toMatch(/^https?:\/\/.+\/p\/07-ru\/$/);
  });

  it('of a page with state holds the state, with plain commas', () => {
    expect(printAddress({ ...nothing, page: { page: 'compare' }, search: '?parks=a%2Cb' })).toMatch(/\/ru\/compare\/\?parks=a,b$/);
  });

  it('drops what a link from elsewhere added to a page without state', () => {
    expect(printAddress({ ...nothing, page: { page: 'area' }, search: '?utm_source=mail' })).toMatch(/\/ru\/area\/$/);
    expect(printAddress({ ...nothing, page: { page: 'park', slug: 'aviation' }, order: 7, search: '?from=mail' })).toMatch(/\/p\/07-ru\/$/);
  });
});

describe('stateOf a shortlist', () => {
  const own = { ...nothing, page: { page: 'shortlist' }, shortlist: ['a', 'b'] } as const;

  it('is the list of the device', () => {
    expect(stateOf(own)).toBe('?parks=a,b');
  });

  it('is that of the link where there is one', () => {
    expect(stateOf({ ...own, search: '?parks=c' })).toBe('?parks=c');
  });

  it('is of no other page', () => {
    expect(stateOf({ ...own, page: { page: 'compare' } })).toBe('');
  });
});

it('readableAddress leaves out what nobody types', () => {
  expect(readableAddress('https://example.org/p/07-ru/')).toBe('example.org/p/07-ru/');
});
