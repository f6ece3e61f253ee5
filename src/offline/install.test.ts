import { beforeEach, describe, expect, it } from 'vitest';
import { makePackText } from '#testing/make-pack.ts';
import { createMemoryCaches } from '#testing/memory-caches.ts';
import { installBuild, readWhole, sweep } from './install.ts';
import { type Pack, parsePack } from './pack.ts';
import { createStore, type Store } from './store.ts';

const ONE: Record<string, string> = {
  'offline/ru.html': 'shell',
  'assets/ParkPage-aaaaaaaa.js': 'park 1',
  'assets/AreaPage-aaaaaaaa.js': 'area 1',
  'data/ru/explore.json': 'explore',
  'data/ru/area.json': 'area data 1',
};
const TWO: Record<string, string> = {
  'offline/ru.html': 'shell 2',
  'assets/ParkPage-bbbbbbbb.js': 'park 2',
  'assets/AreaPage-bbbbbbbb.js': 'area 2',
  'data/ru/explore.json': 'explore',
  'data/ru/area.json': 'area data 2',
};
const RU = { langs: ['ru'], share: [], data: false } as const;

let store: Store;
let asked: string[];
let one: Pack;
let two: Pack;

/** The server has these files; asking for anything else finds nothing. */
const serve =
  (files: Record<string, string>) =>
  (path: string): Promise<Response> => {
    asked.push(path);
    const text = files[path];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };

async function write(build: string, files: Record<string, string>): Promise<Pack> {
  const text = await makePackText(build, files, ['offline/ru.html']);
  await store.writePack(build, text);
  return parsePack(text);
}

const has = async (pack: Pack, path: string): Promise<boolean> => (await store.hashes()).has(pack.files.get(path)?.hash ?? '');

beforeEach(async () => {
  store = createStore(createMemoryCaches(), '/');
  asked = [];
  one = await write('one', ONE);
});

describe('a build on the device', () => {
  it('is the shell and no more on a first visit', async () => {
    await installBuild({ pack: one, store, fetchFile: serve(ONE) });
    expect(asked).toEqual(['offline/ru.html']);
  });

  it('brings what the visitor had, under its new names', async () => {
    await installBuild({ pack: one, store, fetchFile: serve(ONE) });
    await store.put(one.files.get('assets/ParkPage-aaaaaaaa.js')?.hash ?? '', new TextEncoder().encode('park 1'), new Headers());
    await store.put(one.files.get('data/ru/explore.json')?.hash ?? '', new TextEncoder().encode('explore'), new Headers());
    two = await write('two', TWO);
    asked = [];
    await installBuild({ pack: two, store, fetchFile: serve(TWO) });
    // What is equal in both is not fetched again, what was never seen not at all.
    expect(asked.toSorted()).toEqual(['assets/ParkPage-bbbbbbbb.js', 'offline/ru.html']);
    expect(await has(one, 'assets/ParkPage-aaaaaaaa.js')).toBe(true);
  });

  it('that is kept comes whole or not at all, and the one in use stays', async () => {
    await store.writeKept(RU);
    await installBuild({ pack: one, store, fetchFile: serve(ONE) });
    two = await write('two', TWO);
    const { 'data/ru/area.json': _late, ...early } = TWO;
    await expect(installBuild({ pack: two, store, fetchFile: serve(early) })).rejects.toMatchObject({ name: 'KeepError' });
    expect(await readWhole(one, store)).toEqual(RU);
    expect(await readWhole(two, store)).toBeNull();
    asked = [];
    await installBuild({ pack: two, store, fetchFile: serve(TWO) });
    expect(asked).toEqual(['data/ru/area.json']);
    expect(await readWhole(two, store)).toEqual(RU);
  }, 15_000);
});

describe('clearing away', () => {
  it('leaves what the builds in use have and nothing else', async () => {
    await store.writeKept(RU);
    await installBuild({ pack: one, store, fetchFile: serve(ONE) });
    two = await write('two', TWO);
    await installBuild({ pack: two, store, fetchFile: serve(TWO) });
    await sweep(store, new Set(['one', 'two']));
    expect(await has(one, 'data/ru/area.json')).toBe(true);
    await sweep(store, new Set(['two']));
    expect(await store.builds()).toEqual(['two']);
    expect(await has(one, 'data/ru/area.json')).toBe(false);
    expect(await has(one, 'data/ru/explore.json')).toBe(true);
    expect(await readWhole(two, store)).toEqual(RU);
  });
});
