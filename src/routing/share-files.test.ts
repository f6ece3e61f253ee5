import { expect, it } from 'vitest';
import { hasSharePack, sharePathOf, shortPathOf } from './share-files.ts';

it('keeps a park, a policy and a plain page apart', () => {
  expect(sharePathOf('ru', { page: 'park', slug: 'aviation' }, 'og.jpg')).toBe('/share/ru/aviation/og.jpg');
  expect(sharePathOf('zh', { page: 'policy', id: 'aero-2025' }, 'qr.svg')).toBe('/share/zh/policy-aero-2025/qr.svg');
  expect(sharePathOf('en', { page: 'explore' }, 'poster.png')).toBe('/share/en/explore/poster.png');
});

it('gives codes but no cards to lists', () => {
  expect(hasSharePack({ page: 'policies' })).toBe(false);
  expect(hasSharePack({ page: 'area' })).toBe(true);
});

it('shortens a park to its number', () => {
  expect(shortPathOf('ru', 7)).toBe('/p/07-ru/');
});
