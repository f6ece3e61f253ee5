import { expect, it } from 'vitest';
import { loadDataset } from '../load-dataset.ts';
import { listPack } from './pack-list.ts';
import { qrTextOf } from './qr-text.ts';

const data = loadDataset();

it('makes three files of every park, the list and the area in three languages', () => {
  const items = listPack(data);
  expect(items).toHaveLength((15 + 2) * 3 * 3);
  expect(new Set(items.map(({ path }) => path)).size).toBe(items.length);
});

it('takes only what is asked for', () => {
  const paths = listPack(data, { only: ['ru/area', 'zh/green-food-park'], kinds: ['factsheet'] }).map(({ path }) => path);
  expect(paths).toEqual(['/share/zh/green-food-park/factsheet.pdf', '/share/ru/area/factsheet.pdf']);
  expect(listPack(data, { only: ['area'], kinds: ['og'] })).toHaveLength(3);
});

it('lets the code of a park say its short address, that of a page its own, below the base path', () => {
  const site = new URL('https://example.org/invest/');
  expect(qrTextOf(site, data, { lang: 'ru', ref: { page: 'park', slug: 'commercial-aerospace-park' } })).toBe('https://example.org/invest/p/01-ru/');
  expect(qrTextOf(site, data, { lang: 'zh', ref: { page: 'explore' } })).toBe('https://example.org/invest/zh/');
});
