import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderStore, keyOf } from './file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 24 * 60 * 60 * 1000;

it('names a file by what it is made from', () => {
  const card = { kind: 'og', html: '<p>a</p>', date: '2026-11-01' } as const;
  const browser = { version: 'Chromium 1' };
  expect(keyOf(card, browser)).toBe(keyOf({ ...card }, browser));
  expect(keyOf(card, browser)).toMatch(/^[0-9a-f]{32}\.jpg$/);
  const others = [keyOf({ ...card, html: '<p>b</p>' }, browser), keyOf({ ...card, kind: 'poster' }, browser), keyOf(card, { version: 'Chromium 2' })];
  expect(new Set([keyOf(card, browser), ...others]).size).toBe(4);
});

it('writes files whole and leaves no draft', () => {
  const store = folderStore(folder);
  store.write('a.jpg', Buffer.from('picture'));
  expect(readdirSync(folder)).toEqual(['a.jpg']);
  expect(readFileSync(join(folder, 'a.jpg'), 'utf8')).toBe('picture');
  expect(store.read('b.jpg')).toBeNull();
});

it('lets go what no build has asked for in two weeks', () => {
  const start = Date.now();
  folderStore(folder).write('old.jpg', Buffer.from('old'));
  folderStore(folder).write('used.jpg', Buffer.from('used'));
  const later = folderStore(folder, new Date(start + 15 * DAY));
  later.read('used.jpg');
  later.prune();
  expect(readdirSync(folder)).toEqual(['used.jpg']);
});
