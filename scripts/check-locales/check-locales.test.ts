import { expect, it } from 'vitest';
import { findingsIn, TEXTS, textSource } from './fixture.ts';
import { readLocales } from './read-locales.ts';
import { LOCALE_RULES } from './rules.ts';
import { parseSource } from './source-file.ts';

it.each(LOCALE_RULES.map((rule) => [rule.name, rule] as const))('%s finds nothing in texts that keep every rule', (_name, rule) => {
  expect(findingsIn(rule)).toEqual([]);
});

it('reads every text with its language, namespace and key', () => {
  const { entries, namespaces, problems } = readLocales(textSource({ ...TEXTS, 'zh/map': { zoom: { in: '放大' } }, 'en/map': {}, 'ru/map': {} }));
  expect(namespaces).toEqual(['common', 'map']);
  expect(entries.filter(({ ns }) => ns === 'map')).toEqual([{ lang: 'zh', ns: 'map', key: 'zoom.in', value: '放大' }]);
  expect(problems).toEqual([]);
});

it('reports a file that one language lacks, one that is not JSON and one that holds a number', () => {
  const source = textSource({ ...TEXTS, 'en/map': {}, 'zh/map': { zoom: 5 }, 'ru/map': {} });
  const broken = { ...source, read: (file: string) => (file === 'ru/map.json' ? '{"zoom": "x",}' : file === 'ru/common.json' ? undefined : source.read(file)) };
  expect(readLocales(broken).problems.map(({ file, message }) => [file, message])).toEqual([
    ['zh/map.json', 'holds something that is neither a text nor a group of texts'],
    ['ru/common.json', 'the file is missing'],
    ['ru/map.json', 'not valid JSON at line 1, column 14: «}» was not expected: there is a comma too many, or a value is missing'],
  ]);
});

it('says which source file cannot be parsed', () => {
  expect(() => parseSource('src/a.tsx', '<p>')).toThrow('src/a.tsx');
});
