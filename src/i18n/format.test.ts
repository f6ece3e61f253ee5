import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormatter, type FigureLike } from './format.ts';
import type { Lang } from './languages.ts';

/** The words as the app finds them, without i18next. */
function wordsOf(lang: Lang): (key: string) => string {
  const words: Record<string, unknown> = JSON.parse(readFileSync(`locales/${lang}/format.json`, 'utf8'));
  return (key) => {
    const found = key.split('.').reduce<unknown>((node, part) => (node !== null && typeof node === 'object' ? Reflect.get(node, part) : undefined), words);
    return typeof found === 'string' ? found : '';
  };
}

const formats = { zh: createFormatter('zh', wordsOf('zh')), en: createFormatter('en', wordsOf('en')), ru: createFormatter('ru', wordsOf('ru')) };

function inAll(figure: FigureLike): string[] {
  // Spaces that must not break are shown as "_".
  return [formats.zh, formats.en, formats.ru].map((format) => format.figureText(figure).replaceAll('\u00a0', '_'));
}

describe('figureText', () => {
  it.each([
    ['planned money', { value: 970_000_000, unit: 'CNY', qualifier: 'exact' }, ['9.7_亿元', 'CNY_970_million', '970_млн_юаней']],
    ['large money', { value: 104_100_000_000, unit: 'CNY', qualifier: 'exact' }, ['1041_亿元', 'CNY_104.1_billion', '104,1_млрд_юаней']],
    ['small money', { value: 17_260_000, unit: 'CNY', qualifier: 'exact' }, ['1726_万元', 'CNY_17.26_million', '17,26_млн_юаней']],
    ['a lower bound', { value: 70_000_000_000, unit: 'CNY', qualifier: 'over' }, ['超_700_亿元', 'over_CNY_70_billion', 'более_70_млрд_юаней']],
    ['a count', { value: 1323, unit: 'count', measure: '家', qualifier: 'exact' }, ['1323_家', '1,323', '1323']],
    ['a count from five digits', { value: 130_000, unit: 'count', measure: '个', qualifier: 'about' }, ['约_13_万个', 'about_130,000', 'около_130_000']],
    ['a share', { value: 26.3, unit: 'percent', qualifier: 'exact' }, ['26.3%', '26.3%', '26,3_%']],
    ['floor area', { value: 100_000, unit: 'm2', qualifier: 'about' }, ['约_10_万㎡', 'about_100,000_m²', 'около_100_тыс._м²']],
    ['large floor area', { value: 2_000_000, unit: 'm2', qualifier: 'over' }, ['超_200_万㎡', 'over_2_million m²', 'более_2_млн_м²']],
    ['a territory', { value: 79.86, unit: 'km2', qualifier: 'exact' }, ['79.86_km²', '79.86_km²', '79,86_км²']],
    ['output a year', { value: 300, unit: 'count/yr', measure: '套', qualifier: 'exact' }, ['300_套/年', '300_a year', '300_в год']],
    ['years', { value: 3, unit: 'year', qualifier: 'exact' }, ['3_年', '3_years', '3_года']],
    ['one year', { value: 1, unit: 'year', qualifier: 'exact' }, ['1_年', '1_year', '1_год']],
    ['five years', { value: 5, unit: 'year', qualifier: 'exact' }, ['5_年', '5_years', '5_лет']],
    ['a range', { value: { from: 350, to: 400 }, unit: 'count', qualifier: 'exact' }, ['350–400', '350–400', '350–400']],
    ['gas', { value: 300_000_000, unit: 'm3/yr', qualifier: 'exact' }, ['3_亿 m³/年', '300_million m³ a year', '300_млн_м³ в год']],
  ] satisfies [string, FigureLike, string[]][])('prints %s in three languages', (_what, figure, expected) => {
    expect(inAll(figure)).toEqual(expected);
  });
});

describe('asOf', () => {
  it.each([
    ['2024', ['2024 年', '2024', '2024_г.']],
    ['2024-12', ['2024-12', 'December 2024', 'декабрь 2024_г.']],
    ['2024-12-30', ['2024-12-30', '30_December 2024', '30_декабря 2024_г.']],
    ['2021/2025', ['2021–2025 年', '2021–2025', '2021–2025_гг.']],
    ['late-2025', ['2025 年末', 'late 2025', 'конец 2025_г.']],
    ['2023-Q1', ['2023 年一季度', 'Q1_2023', 'I_кв. 2023_г.']],
    ['unstated', ['日期未注明', 'date not stated', 'дата не указана']],
  ])('prints %s in three languages', (asOf, expected) => {
    expect([formats.zh, formats.en, formats.ru].map((format) => format.asOf(asOf).replaceAll('\u00a0', '_'))).toEqual(expected);
  });
});
