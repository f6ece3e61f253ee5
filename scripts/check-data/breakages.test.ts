import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDataCopy } from './fixture/data-copy.ts';
import type { Problem } from './problem.ts';

const copy = createDataCopy();
const [PARK, OTHER_PARK] = copy.parks;
const put = (file: string, path: string, value: unknown) => copy.edit(file, path, () => value);

beforeEach(copy.restore);
afterAll(copy.remove);

interface Breakage {
  readonly name: string;
  readonly harm: () => void;
  readonly expected: Partial<Record<keyof Problem, unknown>>;
}

const parkFigure = { file: PARK, field: 'figures[0].unit' };

const BREAKAGES: readonly Breakage[] = [
  {
    name: 'a missing comma',
    harm: () => copy.rewrite(PARK, (text) => text.replace(/("order": \d+),/, '$1')),
    expected: { file: PARK, rule: 'json', message: expect.stringMatching(/line \d+, column \d+: a comma or «}» is missing before «"glyph"»/) },
  },
  {
    name: 'a field given twice',
    harm: () => copy.rewrite(PARK, (text) => text.replace(/("order": \d+),/, '$1,\n  "order": 3,')),
    expected: { file: PARK, rule: 'json', message: expect.stringContaining('the field "order" is given twice') },
  },
  {
    name: 'a missing language',
    harm: () => put(PARK, 'pitch', { zh: '卫星企业。', en: 'Satellites.' }),
    expected: { file: PARK, field: 'pitch.ru', lang: 'ru', message: 'the Russian text is missing' },
  },
  {
    name: 'an empty text',
    harm: () => put(PARK, 'pitch.en', ''),
    expected: { file: PARK, field: 'pitch.en', lang: 'en', message: 'the English text is empty' },
  },
  {
    name: 'an unknown unit',
    harm: () => put(PARK, 'figures.0.unit', 'percent%'),
    expected: { ...parkFigure, message: expect.stringMatching(/^«percent%» is not one of: count, CNY, /) },
  },
  {
    name: 'a misspelt field',
    harm: () => put(PARK, 'pich', 'text'),
    expected: { file: PARK, message: 'unknown field «pich»' },
  },
  {
    name: 'a wrong form of date',
    harm: () => put(PARK, 'figures.0.asOf', '12/2024'),
    expected: { file: PARK, field: 'figures[0].asOf', message: expect.stringContaining('«12/2024»') },
  },
  {
    name: 'a slug that is not the file name',
    harm: () => put(PARK, 'slug', 'space-park'),
    expected: { file: PARK, field: 'slug', rule: 'file-name' },
  },
  {
    name: 'an unknown source',
    harm: () => put(PARK, 'figures.0.sources', ['nowhere']),
    expected: { file: PARK, field: 'figures[0].sources[0]', message: '«nowhere» is not among the sources' },
  },
  {
    name: 'an unknown enterprise',
    harm: () => put(PARK, 'enterprises.0.id', 'nobody'),
    expected: { file: PARK, field: 'enterprises[0].id', message: '«nobody» is not among the enterprises' },
  },
  {
    name: 'a glyph of another park',
    harm: () => put(OTHER_PARK, 'glyph', copy.valueOf(PARK, 'glyph')),
    expected: { file: OTHER_PARK, field: 'glyph', message: expect.stringContaining(`is already used by ${PARK}`) },
  },
  {
    name: 'a field listed twice',
    harm: () => copy.edit(PARK, 'unknown', (list) => [list, 'rent'].flat()),
    expected: { file: PARK, field: 'unknown', message: '«rent» is listed 2 times in "particulars" and "unknown"' },
  },
  {
    name: 'Chinese in Russian',
    harm: () => put(PARK, 'pitch.ru', 'Парк 航天.'),
    expected: { file: PARK, field: 'pitch', lang: 'ru', message: 'Chinese characters at «Парк 航天.»' },
  },
  {
    name: 'a surveyed place without a point',
    harm: () => put(PARK, 'location.precision', 'site'),
    expected: { file: PARK, field: 'location.point', rule: 'location' },
  },
  {
    name: 'coordinates outside the area',
    harm: () => put('geo/clusters.json', 'clusters.0.lat', 31.2),
    expected: { file: 'geo/clusters.json', record: 'zhigu', field: 'lat', message: '31.2 is not between 45.3 and 46.5' },
  },
  {
    name: 'a missing file',
    harm: () => copy.delete('site.json'),
    expected: { file: 'site.json', message: 'the file is missing' },
  },
  {
    name: 'a picture that is not there',
    harm: () => put(PARK, 'media', [{ file: 'x.webp', alt: { zh: '大门', en: 'Gate', ru: 'Ворота' }, credit: 'New Area', licence: 'CC BY 4.0', date: '2024' }]),
    expected: { file: PARK, field: 'media[0].file', message: 'no file «x.webp» under public/media' },
  },
  {
    name: 'a forbidden word',
    harm: () => put(PARK, 'purpose.en', 'The park serves Starlink.'),
    expected: { file: PARK, field: 'purpose', lang: 'en', message: expect.stringContaining('a trademark of another company') },
  },
  {
    name: 'a fact that is not in the register',
    harm: () => put(PARK, 'facts.0.refs', ['F999']),
    expected: { file: PARK, field: 'facts[0].refs[0]', message: '«F999» is not in the fact register' },
  },
  {
    name: 'a short name that does not fit',
    harm: () => put(PARK, 'shortName.en', 'A very long name of a very small park'),
    expected: { file: PARK, field: 'shortName', lang: 'en', rule: 'name-length' },
  },
  {
    name: 'straight quotation marks',
    harm: () => put(PARK, 'pitch.ru', 'Парк "Звезда" рядом.'),
    expected: { file: PARK, field: 'pitch', lang: 'ru', tip: 'use «ёлочки»' },
  },
];

describe('a broken record', () => {
  it.each(BREAKAGES)('$name is reported once, with file and field', ({ harm, expected }) => {
    harm();
    // Facts that only the changed statement covered are missed too, and rightly so.
    expect(copy.added().filter(({ rule, file }) => rule !== 'register' || file === expected.file)).toEqual([expect.objectContaining(expected)]);
  });

  it('a plan that does not say so is reported in each language', () => {
    put(PARK, 'facts.0.status', 'planned');
    put(PARK, 'facts.0.text', { zh: '园区投产。', en: 'The park works.', ru: 'Парк работает.' });
    const found = copy.added().filter(({ rule }) => rule === 'planned-words');
    expect(found.map(({ file, field, lang }) => [file, field, lang])).toEqual(['zh', 'en', 'ru'].map((lang) => [PARK, 'facts[0].text', lang]));
  });

  it('does not hide the faults of other records', () => {
    copy.rewrite(PARK, (text) => text.slice(0, -10));
    put(OTHER_PARK, 'pitch.zh', '卫星企业 ');
    expect(copy.added().map(({ file, rule }) => [file, rule])).toEqual([
      [PARK, 'json'],
      [OTHER_PARK, 'typography'],
      [OTHER_PARK, 'sentence'],
    ]);
  });
});
