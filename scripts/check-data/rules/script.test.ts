import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { script } from './script.ts';

it('finds Chinese in Russian, and English in a Russian sentence', () => {
  const found = findingsAfter(script, ({ park }) => {
    park.pitch.ru = 'Парк 航天.';
    park.purpose.ru = 'Satellite making.';
  });
  expect(found.map(({ field, lang, message }) => [field, lang, message])).toEqual([
    ['pitch', 'ru', 'Chinese characters at «Парк 航天.»'],
    ['purpose', 'ru', 'not in Russian: «Satellite making.»'],
  ]);
});

it('allows a brand name in every language', () => {
  expect(findingsAfter(script, ({ enterprise }) => Object.assign(enterprise.name, { zh: 'GBS', en: 'GBS', ru: 'GBS' }))).toEqual([]);
});
