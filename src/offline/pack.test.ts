import { describe, expect, it } from 'vitest';
import { makePackText } from '#testing/make-pack.ts';
import { covers, groupOf, type Pack, parsePack, type Selection, selectFiles, shareKeys, sizeOf, wholeSelection } from './pack.ts';

describe('the group of a file', () => {
  it.each([
    ['assets/index-1a2b3c4d.js', 'app'],
    ['offline/ru.html', 'app'],
    ['data/basemap.json', 'app'],
    ['media/a-park.jpg', 'app'],
    ['data/ru/parks/a-park.json', 'ru'],
    ['locator/zh/a-park.svg', 'zh'],
    ['p/07-en/index.html', 'en'],
    ['data/parks/a-park.json', 'data'],
    ['data/open/parks.csv', 'data'],
    ['schema/park.json', 'data'],
    ['share/ru/a-park/factsheet.pdf', 'share/ru/a-park'],
    ['share/ru/a-park/og.jpg', null],
    ['share/ru/default.png', null],
    ['ru/parks/a-park/index.html', null],
    ['404.html', null],
    ['sw.js', null],
    ['offline/1a2b3c4d5e6f.json', null],
    ['sitemap.xml', null],
  ])('%s: %s', (path, group) => {
    expect(groupOf(path)).toBe(group);
  });
});

const FILES = {
  'assets/index.js': '1',
  'data/zh/explore.json': '22',
  'data/ru/explore.json': '333',
  'data/sources.json': '4444',
  'share/ru/a-park/poster.png': '55555',
  'share/ru/b-park/poster.png': '666666',
  'share/zh/a-park/poster.png': '7777777',
  'share/zh/b-park/poster.png': '7777777',
};

const load = async (): Promise<Pack> => parsePack(await makePackText('one', FILES));
const paths = (pack: Pack, selection: Selection) => selectFiles(pack, selection).map(({ path }) => path);

describe('a selection', () => {
  it('has the app, its languages and what else was chosen', async () => {
    const pack = await load();
    expect(paths(pack, { langs: ['zh'], share: [], data: false })).toEqual(['assets/index.js', 'data/zh/explore.json']);
    expect(paths(pack, { langs: ['ru'], share: ['a-park'], data: true })).toEqual([
      'assets/index.js',
      'data/ru/explore.json',
      'data/sources.json',
      'share/ru/a-park/poster.png',
    ]);
  });

  it('counts equal content once', async () => {
    const pack = await load();
    const whole = selectFiles(pack, wholeSelection(['zh', 'en', 'ru']));
    expect(whole).toHaveLength(Object.keys(FILES).length - 1);
    expect(sizeOf(whole)).toBe(1 + 2 + 3 + 4 + 5 + 6 + 7);
  });

  it('knows the pages that have files to send', async () => {
    expect(shareKeys(await load())).toEqual(['a-park', 'b-park']);
  });
});

const ALL: Selection = { langs: ['zh', 'en', 'ru'], share: 'all', data: true };
const SOME: Selection = { langs: ['ru'], share: ['aviation'], data: false };

it.each([
  [null, SOME, false],
  [ALL, SOME, true],
  [SOME, ALL, false],
  [SOME, SOME, true],
  [SOME, { ...SOME, share: [] }, true],
  [SOME, { ...SOME, share: 'all' as const }, false],
  [SOME, { ...SOME, share: ['robotics'] }, false],
  [SOME, { ...SOME, langs: ['ru' as const, 'zh' as const] }, false],
  [SOME, { ...SOME, data: true }, false],
])('%j covers %j: %s', (kept, wanted, expected) => {
  expect(covers(kept, wanted)).toBe(expected);
});
