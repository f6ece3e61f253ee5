import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSlice, EXPECTED_VERSION, fetchSlice } from './fetch-slice.ts';
import { SLICE_VERSION } from './slices/slice.ts';

function answerWith(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

afterEach(() => vi.unstubAllGlobals());

const load = () => fetchSlice<{ kind: 'explore' }>('/data/en/explore.json', 'explore');

describe('fetchSlice', () => {
  it('gives a slice of the right kind and version', async () => {
    answerWith(JSON.stringify({ kind: 'explore', version: EXPECTED_VERSION }));
    await expect(load()).resolves.toMatchObject({ kind: 'explore' });
  });

  it.each([
    ['a missing file', '', 404, 'not-found'],
    ['a server error', '', 500, 'server'],
    ['data of another build', '', 409, 'wrong-version'],
    ['broken JSON', '{"kind":', 200, 'malformed'],
    ['a page instead of data', '<!doctype html>', 200, 'malformed'],
    ['another kind', JSON.stringify({ kind: 'area', version: EXPECTED_VERSION }), 200, 'wrong-kind'],
    ['another version', JSON.stringify({ kind: 'explore', version: 99 }), 200, 'wrong-version'],
  ])('names what is wrong with %s', async (_what, body, status, code) => {
    answerWith(body, status);
    await expect(load()).rejects.toMatchObject({ name: 'DataError', code, file: '/data/en/explore.json' });
  });

  it('says offline when nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(load()).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('checkSlice', () => {
  it('refuses what is not an object', () => {
    expect(() => checkSlice(null, 'area', 'x')).toThrow('malformed');
  });
});

it('the app expects the version the build writes', () => {
  expect(EXPECTED_VERSION).toBe(SLICE_VERSION);
});
