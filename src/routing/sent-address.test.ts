import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_PARAMS, siteAddress, stateOf } from './sent-address.ts';

describe('stateOf', () => {
  it('keeps the state of the page in its order, with readable commas', () => {
    expect(stateOf({ page: 'compare' }, { search: '?rows=different&parks=b%2Ca', hash: '' })).toBe('?parks=b,a&rows=different');
  });

  it('keeps a parameter that a form repeats, and the position of the map', () => {
    expect(stateOf({ page: 'explore' }, { search: '?sector=bio&sector=space&at=45.8,126.5,12', hash: '' })).toBe('?sector=bio&sector=space&at=45.8,126.5,12');
  });

  it('drops what messengers and campaigns add', () => {
    const search = '?from=singlemessage&isappinstalled=0&utm_source=mail&park=limin&fbclid=1';
    expect(stateOf({ page: 'contact' }, { search, hash: '' })).toBe('?park=limin');
    expect(stateOf({ page: 'park', slug: 'limin' }, { search, hash: '' })).toBe('');
  });

  it('keeps a fragment, but not that of the skip link', () => {
    expect(stateOf({ page: 'sources' }, { search: '', hash: '#open-data' })).toBe('#open-data');
    expect(stateOf({ page: 'sources' }, { search: '', hash: '#content' })).toBe('');
  });

  it('knows the parameters that docs/URLS.md promises', () => {
    const rows = readFileSync('docs/URLS.md', 'utf8').matchAll(/^\| (\w+) \| (`\w+`(?:, `\w+`)*) \|/gm);
    const promised = [...rows].flatMap(([, page = '', names = '']) =>
      names
        .replaceAll('`', '')
        .split(', ')
        .map((name) => `${page} ${name}`),
    );
    const known = Object.entries(PAGE_PARAMS).flatMap(([page, names]) => names.map((name) => `${page} ${name}`));
    expect(known.toSorted()).toEqual(promised.toSorted());
  });
});

describe('siteAddress', () => {
  const at = (origin: string, published: string) => siteAddress(new URL(origin), published);

  it('is that on screen', () => {
    expect(at('https://example.com/', 'https://example.org/invest/')).toBe('https://example.com');
    expect(at('http://127.0.0.1:4199/', 'http://127.0.0.1:4173/')).toBe('http://127.0.0.1:4199');
  });

  it.each(['http://127.0.0.1:4173/', 'http://localhost/', 'http://192.168.1.20:8080/', 'http://10.0.0.7/'])(
    'is the published one where %s serves the site to itself',
    (origin) => {
      expect(at(origin, 'https://example.org/invest/')).toBe('https://example.org/invest');
    },
  );
});
