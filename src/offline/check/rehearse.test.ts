import { beforeEach, expect, it } from 'vitest';
import type { Pack, PackFile, Selection } from '#offline/pack.ts';
import type { Store } from '#offline/store.ts';
import { rehearseWith } from './rehearse.ts';

const shell: PackFile = { path: 'offline/ru.html', size: 1, hash: 'shell' };
const slice: PackFile = { path: 'data/ru/area.json', size: 1, hash: 'slice' };
const groups = new Map([
  ['app', [shell]],
  ['ru', [slice]],
]);
const pack: Pack = { build: 'one', shell: [shell.path], groups, files: new Map([shell, slice].map((file) => [file.path, file])) };

let present: Set<string>;
let kept: Selection | null;

const store: Store = {
  match: (hash) => Promise.resolve(present.has(hash) ? new Response('x') : undefined),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  hashes: () => Promise.resolve(present),
  readPack: () => Promise.resolve(null),
  writePack: () => Promise.resolve(),
  removePack: () => Promise.resolve(),
  builds: () => Promise.resolve(['one']),
  readKept: () => Promise.resolve(kept),
  writeKept: () => Promise.resolve(),
};

beforeEach(() => {
  present = new Set(['shell', 'slice']);
  kept = { langs: ['ru'], share: [], data: false };
});

const asked = { pages: ['ru/area/'], files: [slice.path] };

it('is passed by a device that keeps all of it', async () => {
  expect(await rehearseWith(pack, store, asked)).toEqual([]);
});

it('names a file that is gone', async () => {
  present.delete('slice');
  expect(await rehearseWith(pack, store, asked)).toEqual([slice.path]);
});

it('names a page whose shell is gone', async () => {
  present.delete('shell');
  expect(await rehearseWith(pack, store, asked)).toEqual(['ru/area/']);
});
