import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePackText } from '#testing/make-pack.ts';
import { createMemoryCaches } from '#testing/memory-caches.ts';
import { answerFile, answerNavigation, type Site } from './answer.ts';
import { type Pack, parsePack } from './pack.ts';
import { createStore, type Store } from './store.ts';

const FILES: Record<string, string> = {
  'offline/en.html': 'shell en',
  'offline/ru.html': 'shell ru',
  'assets/AreaPage-aaaaaaaa.js': 'area',
  'data/ru/area.json': '{"kind":"area"}',
  'locator/ru/overview.svg': '<svg/>',
};

let store: Store;
let pack: Pack;
let reached: boolean[];
let work: Promise<unknown>[];

const ask = (path: string, build?: string): Request => new Request(`https://example.org/invest/${path}`, build ? { headers: { 'X-Build': build } } : {});
const hashIn = (from: Pack, path: string): string => from.files.get(path)?.hash ?? '';
const put = (from: Pack, path: string, text: string) => store.put(hashIn(from, path), new TextEncoder().encode(text), new Headers());
const offline = () => Promise.reject(new TypeError('failed'));

function siteWith(fetch: Site['fetch'], kept: Site['kept'] = null): Site {
  return { pack, store, kept, fetch, onNetwork: (isReachable) => void reached.push(isReachable), waitUntil: (job) => void work.push(job) };
}

beforeEach(async () => {
  store = createStore(createMemoryCaches(), '/invest/');
  const text = await makePackText('own', FILES);
  await store.writePack('own', text);
  pack = parsePack(text);
  reached = [];
  work = [];
});

describe('a file', () => {
  it('comes from the device without asking the network', async () => {
    await put(pack, 'data/ru/area.json', 'kept');
    const answer = await answerFile(siteWith(offline), ask('data/ru/area.json', 'own'), 'data/ru/area.json');
    expect(await answer.text()).toBe('kept');
    expect(reached).toEqual([]);
  });

  it('that comes from the network is kept for the next time', async () => {
    const path = 'assets/AreaPage-aaaaaaaa.js';
    await answerFile(
      siteWith(() => Promise.resolve(new Response(FILES[path]))),
      ask(path),
      path,
    );
    await Promise.all(work);
    expect(await (await store.match(hashIn(pack, path)))?.text()).toBe('area');
  });

  it('is asked for past the copy of the browser when that is of another build', async () => {
    const path = 'data/ru/area.json';
    const fetch = vi.fn<Site['fetch']>((_request, init) => Promise.resolve(new Response(init ? FILES[path] : 'old copy')));
    expect(await (await answerFile(siteWith(fetch), ask(path, 'own'), path)).text()).toBe(FILES[path]);
    expect(fetch).toHaveBeenLastCalledWith(expect.anything(), { cache: 'reload' });
  });

  it.each([
    ['data of another build', 'data/ru/area.json', 'own', 409],
    ['code of another build', 'assets/AreaPage-aaaaaaaa.js', undefined, 404],
    ['a drawing of another build', 'locator/ru/overview.svg', undefined, 200],
  ])('%s is not mixed in', async (_what, path, build, status) => {
    const site = siteWith(() => Promise.resolve(new Response('of another build')));
    expect((await answerFile(site, ask(path, build), path)).status).toBe(status);
    expect(await store.hashes()).toEqual(new Set());
  });

  it('of an earlier build goes on coming to the pages of that build', async () => {
    const text = await makePackText('early', { 'assets/AreaPage-00000000.js': 'early area', 'data/ru/area.json': 'early data' });
    await store.writePack('early', text);
    const early = parsePack(text);
    await put(early, 'assets/AreaPage-00000000.js', 'early area');
    await put(early, 'data/ru/area.json', 'early data');
    expect(await (await answerFile(siteWith(offline), ask('data/ru/area.json', 'early'), 'data/ru/area.json')).text()).toBe('early data');
    const code = 'assets/AreaPage-00000000.js';
    expect(await (await answerFile(siteWith(offline), ask(code), code)).text()).toBe('early area');
  });

  it('of a build the device does not know comes from the network as it is', async () => {
    await put(pack, 'data/ru/area.json', 'kept');
    const site = siteWith(() => Promise.resolve(new Response('new')));
    expect(await (await answerFile(site, ask('data/ru/area.json', 'later'), 'data/ru/area.json')).text()).toBe('new');
  });
});

describe('a page', () => {
  const navigate = (site: Site, path = 'ru/area/') => answerNavigation(site, { request: ask(path), path });

  beforeEach(async () => {
    await put(pack, 'offline/ru.html', 'shell ru');
    await put(pack, 'offline/en.html', 'shell en');
  });

  it('comes from the network where there is one', async () => {
    expect(await (await navigate(siteWith(() => Promise.resolve(new Response('page'))))).text()).toBe('page');
    expect(reached).toEqual([true]);
  });

  it('starts from the shell of its language where there is none', async () => {
    expect(await (await navigate(siteWith(offline))).text()).toBe('shell ru');
    expect(await (await navigate(siteWith(offline), '')).text()).toBe('shell en');
    expect(await (await navigate(siteWith(offline), 'ru/no-such-page/')).text()).toBe('shell ru');
    expect(reached).toEqual([false, false, false]);
  });

  it('starts from a device that keeps its language, without asking', async () => {
    const fetch = vi.fn(offline);
    const site = siteWith(fetch, { langs: ['ru'], share: [], data: false });
    expect(await (await navigate(site)).text()).toBe('shell ru');
    expect(fetch).not.toHaveBeenCalled();
    await navigate(site, 'en/area/');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a network that does not answer when the device has it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await put(pack, 'data/ru/area.json', 'kept');
    const slow = navigate(siteWith(() => new Promise(() => undefined)));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(4_000);
    expect(await (await slow).text()).toBe('shell ru');
    vi.useRealTimers();
  });

  it('takes what the browser asked for while the worker started', async () => {
    const site = siteWith(offline);
    const answer = await answerNavigation(site, { request: ask('ru/area/'), path: 'ru/area/', preload: Promise.resolve(new Response('early')) });
    expect(await answer.text()).toBe('early');
  });
});
