import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { texts } from './texts.ts';

it.each([
  ['ru', '', 'the text is empty'],
  ['ru', 'Карта 园区', 'Chinese characters at «Карта 园区»'],
  ['en', 'Карта', 'Cyrillic letters at «Карта»'],
  ['ru', 'Map of parks', 'not in Russian: «Map of parks»'],
  ['zh', '{{count}}个园区', 'no space between hanzi and Latin letters or digits at «5个园区»'],
  ['ru', '{{count}} парков', 'an ordinary space between a number and its word at «5 парков»'],
  ['en', 'Parks ', 'a space at the beginning or the end at «Parks »'],
])('finds in %s: «%s»', (lang, title, message) => {
  const found = findingsIn(texts, { [`${lang}/common`]: { title } });
  expect(found.map((finding) => finding.message)).toContain(message);
  expect(found.every(({ file, field }) => file === `${lang}/common.json` && field === 'title')).toBe(true);
});

it('lets a language be called by its own name, units be Latin, and separators bring their space', () => {
  expect(findingsIn(texts, { 'ru/common': { zh: '中文', iso: 'SSE', legendSep: ' — ' }, 'en/common': { ru: 'Русский' } })).toEqual([]);
});

it('reports an allowance that is no longer needed', () => {
  expect(findingsIn(texts, { 'en/format': { count: { one: 'x' } } })).toMatchObject([{ field: 'format:count.one', message: 'may be empty and is not' }]);
});
