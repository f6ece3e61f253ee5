import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#i18n/instance.ts';
import { fileNameOf, sentFiles } from './sent-files.ts';
import { listNames, parksOf, type SentPark, type Shown, sentPage } from './sent-page.ts';

const SITE = 'https://example.org';

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL(`${SITE}/en/`) });
  return () => vi.unstubAllGlobals();
});

const park = (slug: string, order: number): SentPark => ({ slug, order, name: `${slug} park`, shortName: slug, nameZh: slug });
const KNOWN = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) => park(slug, index + 1));

const shown = (change: Partial<Shown>): Shown => ({
  lang: 'en',
  ref: { page: 'explore' },
  search: '',
  hash: '',
  shortlist: [],
  title: 'Parks',
  pack: { 'poster.png': '1a', 'factsheet.pdf': '2b' },
  ...change,
});

describe('sentPage', () => {
  it('is the page as such without a state', () => {
    expect(sentPage(shown({ search: '?utm_source=mail' }))).toMatchObject({ state: '', address: `${SITE}/en/`, holds: [] });
  });

  it('holds the parks of a comparison', () => {
    const page = sentPage(shown({ ref: { page: 'compare' }, search: '?parks=b%2Ca&rows=different' }));
    expect(page).toMatchObject({ address: `${SITE}/en/compare/?parks=b,a&rows=different`, holds: ['b', 'a'] });
  });

  it('sends a list of this device with its parks', () => {
    const page = sentPage(shown({ ref: { page: 'shortlist' }, shortlist: ['c', 'a'] }));
    expect(page).toMatchObject({ address: `${SITE}/en/shortlist/?parks=c,a`, holds: ['c', 'a'] });
  });

  it('sends a list that came by link as it came', () => {
    const page = sentPage(shown({ ref: { page: 'shortlist' }, search: '?parks=b', shortlist: ['c', 'a'] }));
    expect(page.holds).toEqual(['b']);
  });

  it('does not send the list with any other page', () => {
    expect(sentPage(shown({ ref: { page: 'park', slug: 'a' }, shortlist: ['c'] }))).toMatchObject({ state: '', holds: [] });
  });
});

describe('sentFiles', () => {
  it('gives a park its short address, on the code too', () => {
    const files = sentFiles(sentPage(shown({ ref: { page: 'park', slug: 'b' } })), KNOWN);
    expect(files).toMatchObject({
      code: '/share/en/b/qr.png',
      codeText: `${SITE}/p/02-en/`,
      short: 'example.org/p/02-en/',
      poster: '/share/en/b/poster.png?v=1a',
    });
  });

  it('gives a page with a state a code of its own', () => {
    const page = sentPage(shown({ search: '?sector=bio' }));
    expect(sentFiles(page, KNOWN)).toMatchObject({ code: null, codeText: page.address, short: null });
  });

  it('offers no poster and no sheet where the build has made none', () => {
    expect(sentFiles(sentPage(shown({ ref: { page: 'area' }, pack: {} })), [])).toMatchObject({ code: '/share/en/area/qr.png', poster: null, sheet: null });
  });

  it('names a download after what it is', () => {
    expect(fileNameOf('/invest/share/ru/aviation/factsheet.pdf?v=3fa9c1d2')).toBe('harbin-new-area-aviation-ru.pdf');
  });
});

it('names a few parks and counts the rest', () => {
  const t = createI18n('en', { send: JSON.parse(readFileSync('locales/en/send.json', 'utf8')) }).getFixedT('en', 'send');
  expect(listNames(parksOf(['b', 'x', 'a'], KNOWN), t)).toBe('b, a');
  expect(listNames(KNOWN, t)).toBe('a, b, c, d and 2 more');
});
