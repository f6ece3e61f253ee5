import { describe, expect, it, vi } from 'vitest';
import { makePackText } from '#testing/make-pack.ts';
import { createMemoryCaches } from '#testing/memory-caches.ts';
import { verifyFiles } from './check/verify.ts';
import { downloadFiles } from './download.ts';
import { parsePack } from './pack.ts';
import { createStore } from './store.ts';

const FILES: Record<string, string> = { 'assets/a.js': 'first', 'assets/b.js': 'second one', 'assets/c.js': 'the third one' };
const TOTAL = Object.values(FILES).join('').length;

async function prepare(failOn?: (path: string) => boolean) {
  const store = createStore(createMemoryCaches(failOn), '/invest/');
  const pack = parsePack(await makePackText('one', FILES));
  return { store, files: [...pack.files.values()], wait: () => Promise.resolve() };
}

const answer = (path: string): Promise<Response> => Promise.resolve(new Response(FILES[path]));

describe('a download', () => {
  it('counts the bytes that have come and keeps each file under its content', async () => {
    const { store, files, wait } = await prepare();
    const seen: number[] = [];
    await downloadFiles({ files, store, wait, fetchFile: answer, onProgress: (done, total) => seen.push(done, total) });
    expect(seen.slice(0, 2)).toEqual([0, TOTAL]);
    expect(seen.slice(-2)).toEqual([TOTAL, TOTAL]);
    expect(await verifyFiles(files, store)).toEqual([]);
  });

  it('goes on where it stopped', async () => {
    const { store, files, wait } = await prepare();
    await downloadFiles({ files: files.slice(0, 2), store, wait, fetchFile: answer });
    const fetchFile = vi.fn(answer);
    await downloadFiles({ files, store, wait, fetchFile });
    expect(fetchFile.mock.calls.map(([path]) => path)).toEqual(['assets/c.js']);
  });

  it('tries again when the network fails, and takes back what did not come whole', async () => {
    const { store, files, wait } = await prepare();
    const progress: number[] = [];
    const broken = new ReadableStream({
      start(control) {
        control.enqueue(new TextEncoder().encode('fir'));
        control.error(new TypeError('cut'));
      },
    });
    const fetchFile = vi.fn(answer).mockResolvedValueOnce(new Response(broken));
    await downloadFiles({ files: files.slice(0, 1), store, wait, fetchFile, onProgress: (done) => progress.push(done) });
    expect(fetchFile).toHaveBeenCalledTimes(2);
    expect(Math.max(...progress)).toBe(5);
    expect(progress.at(-1)).toBe(5);
  });

  it.each([
    ['nothing answers', () => Promise.reject(new TypeError('failed')), 'network', 3],
    ['the server is in trouble', () => Promise.resolve(new Response('', { status: 503 })), 'network', 3],
    ['the file is gone', () => Promise.resolve(new Response('', { status: 404 })), 'different', 2],
    ['a sign-in page answers', () => Promise.resolve(new Response('<html>')), 'different', 2],
  ])('says why it ended when %s', async (_what, respond, reason, tries) => {
    const { store, files, wait } = await prepare();
    const fetchFile = vi.fn(respond);
    await expect(downloadFiles({ files: files.slice(0, 1), store, wait, fetchFile })).rejects.toMatchObject({ name: 'KeepError', reason });
    expect(fetchFile).toHaveBeenCalledTimes(tries);
  });

  it('asks past the copy of the browser the second time', async () => {
    const { store, files, wait } = await prepare();
    const fetchFile = vi.fn((path: string, isRetry: boolean) => (isRetry ? answer(path) : Promise.resolve(new Response('old'))));
    await downloadFiles({ files: files.slice(0, 1), store, wait, fetchFile });
    expect(fetchFile.mock.calls.map(([, isRetry]) => isRetry)).toEqual([false, true]);
  });

  it('stops at once on a full device', async () => {
    const { store, files, wait } = await prepare((path) => path.includes('/content/'));
    const fetchFile = vi.fn(answer);
    await expect(downloadFiles({ files: files.slice(0, 1), store, wait, fetchFile })).rejects.toMatchObject({ reason: 'storage' });
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('stops when it is told to', async () => {
    const { store, files, wait } = await prepare();
    const control = new AbortController();
    control.abort();
    await expect(downloadFiles({ files, store, wait, fetchFile: answer, signal: control.signal })).rejects.toThrow('aborted');
  });
});

describe('reading back', () => {
  it('names what is missing or damaged and removes what is damaged', async () => {
    const { store, files, wait } = await prepare();
    await downloadFiles({ files: files.slice(0, 2), store, wait, fetchFile: answer });
    await store.put(files[0]?.hash ?? '', new TextEncoder().encode('other'), new Headers());
    expect((await verifyFiles(files, store)).map(({ path }) => path)).toEqual(['assets/a.js', 'assets/c.js']);
    expect(await store.hashes()).toEqual(new Set([files[1]?.hash]));
  });
});
