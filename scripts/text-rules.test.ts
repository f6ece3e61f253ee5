import { describe, expect, it } from 'vitest';
import { findScriptFaults, findTypographyFaults, type Lang, lacksOwnScript } from './text-rules.ts';

const messages = (text: string, lang: Lang) => findTypographyFaults(text, lang).map(({ message }) => message.split(' at «')[0]);

describe('findTypographyFaults', () => {
  it.each<[Lang, string]>([
    ['zh', '计划总投资 9.7 亿元，占 26.3%。'],
    ['zh', '“一带一路”中心（B 型）：2021–2025 年'],
    ['en', 'Over CNY 70 billion; 1,323 companies (26.3%) in the area’s “island, valley, park” scheme — reported.'],
    ['ru', 'Более 70\u00a0млрд юаней; 26,3\u00a0% — по данным прессы, парк «Лиминь», с 2021 по 2025\u00a0гг.'],
    ['ru', '10\u00a0500\u00a0компаний, чистота 99,9999\u00a0%'],
  ])('accepts %s: %s', (lang, text) => {
    expect(messages(text, lang)).toEqual([]);
  });

  it.each<[Lang, string, string]>([
    ['zh', '投资9.7 亿元', 'no space between hanzi and Latin letters or digits'],
    ['zh', '园区,企业', 'half-width punctuation beside hanzi'],
    ['zh', '称为"星谷"', 'quotation marks that are not Chinese'],
    ['en', "the area's share", 'straight or foreign quotation marks'],
    ['en', 'about 26,3 per cent', 'a comma in a decimal number'],
    ['en', 'two  spaces', 'two spaces in a row'],
    ['en', 'a trailing space ', 'a space at the beginning or the end'],
    ['en', 'parks - many', 'a hyphen for a dash'],
    ['ru', 'парк "Лиминь"', 'quotation marks that are not Russian'],
    ['ru', '14 компаний', 'an ordinary space between a number and its word'],
    ['ru', 'доля 26,3%', 'no no-break space before the per cent sign'],
    ['ru', 'доля 26.3\u00a0%', 'a point in a decimal number'],
    ['ru', 'всего 1,323\u00a0компании', 'thousands divided by a comma'],
    ['ru', 'Мы рады!', 'an exclamation mark'],
  ])('finds in %s: %s', (lang, text, message) => {
    expect(messages(text, lang)).toEqual([message]);
  });

  it('shows the place', () => {
    expect(findTypographyFaults('计划总投资9.7 亿元', 'zh')[0]?.message).toContain('«计划总投资9.7 亿元»');
  });
});

describe('writing systems', () => {
  it('finds Chinese in Russian and Cyrillic in English', () => {
    expect(findScriptFaults('Парк 利民', 'ru')).toHaveLength(1);
    expect(findScriptFaults('Park Лиминь', 'en')).toHaveLength(1);
    expect(findScriptFaults('Парк Huawei', 'ru')).toEqual([]);
  });

  it('knows a text that is not in its language', () => {
    expect(lacksOwnScript('Huawei', 'ru')).toBe(true);
    expect(lacksOwnScript('2024', 'ru')).toBe(false);
    expect(lacksOwnScript('CDMO 平台', 'zh')).toBe(false);
  });
});
