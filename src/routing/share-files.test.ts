import { expect, it } from 'vitest';
import { hasSharePack, packPathOf, sharePathOf, shortPathOf } from './share-files.ts';

it('keeps a park, a policy and a plain page apart', () => {
  expect(sharePathOf('ru', { page: 'park', slug: 'aviation' }, 'og.jpg')).toBe('/share/ru/aviation/og.jpg');
  expect(sharePathOf('zh', { page: 'policy', id: 'aero-2025' }, 'qr.svg')).toBe('/share/zh/policy-aero-2025/qr.svg');
  expect(sharePathOf('en', { page: 'explore' }, 'poster.png')).toBe('/share/en/explore/poster.png');
});

it('gives codes but no cards to lists', () => {
  expect(hasSharePack({ page: 'policies' })).toBe(false);
  expect(hasSharePack({ page: 'area' })).toBe(true);
});

it('names a file of the pack by its version, and none that was not made', () => {
  const pack = { 'og.jpg': '3fa9c1d2' };
  expect(packPathOf('zh', { page: 'area' }, 'og.jpg', pack)).toBe('/share/zh/area/og.jpg?v=3fa9c1d2');
  expect(packPathOf('zh', { page: 'area' }, 'factsheet.pdf', pack)).toBeNull();
});

it('shortens a park to its number', () => {
  expect(shortPathOf('ru', 7)).toBe('/p/07-ru/');
});
