import { describe, expect, it } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { fits, fitted, heightOf, leadingOf, linesOf, lineWidth } from './fit.ts';
import type { Paragraph } from './page.ts';

const paragraph = (text: string, lang: Lang = 'ru', size = 20): Paragraph => ({ runs: [{ text, lang, size }] });

describe('linesOf', () => {
  it('breaks Russian between words and Chinese between any two hanzi', () => {
    expect(linesOf(paragraph('Индустриальный парк коммерческого космоса'), 240)).toBe(2);
    expect(linesOf(paragraph('商业航天产业园', 'zh'), 100)).toBe(2);
  });

  it('keeps a number with its unit', () => {
    expect(linesOf(paragraph('970\u00a0млн\u00a0юаней'), 200)).toBe(1);
    expect(linesOf(paragraph('всего 970\u00a0млн\u00a0юаней'), 150)).toBe(2);
  });

  it('keeps a closing mark with its hanzi', () => {
    // Five hanzi fit; the comma must not begin the second line, so it takes one with it.
    const width = lineWidth(paragraph('一二三四五', 'zh'));
    expect(linesOf(paragraph('一二三四五，', 'zh'), width)).toBe(2);
  });

  it('counts the lines of a word longer than the line', () => {
    expect(linesOf(paragraph('Высокотехнологичные', 'ru', 40), 200)).toBeGreaterThan(1);
  });
});

describe('heightOf', () => {
  it('sums lines and the space between paragraphs, not after the last', () => {
    const two = [
      { ...paragraph('а'), after: 10 },
      { ...paragraph('б'), after: 10 },
    ];
    expect(heightOf(two, 5) * 72).toBeCloseTo(2 * leadingOf(paragraph('а')) + 10);
  });

  it('gives hanzi more height than letters', () => {
    expect(leadingOf(paragraph('园', 'zh'))).toBeGreaterThan(leadingOf(paragraph('парк')));
  });
});

describe('fitted', () => {
  const name = paragraph('Умный индустриальный парк международного сотрудничества «Лунцзянская углеродная долина»', 'ru', 44);

  it('leaves alone what fits', () => {
    expect(fitted([name], { w: 12, h: 3 })).toEqual([name]);
  });

  it('sets smaller what does not, until it does', () => {
    const box = { w: 6, h: 1.4 };
    const [small] = fitted([name], box);
    expect(small?.runs[0]?.size).toBeLessThan(44);
    expect(fits([small ?? name], box)).toBe(true);
  });

  it('breaks no word inside', () => {
    const [small] = fitted([paragraph('Биофармацевтический', 'ru', 40)], { w: 4, h: 5 });
    expect(linesOf(small ?? name, 4 * 72)).toBe(1);
  });

  it('sets nothing smaller than twelve points', () => {
    expect(fitted([paragraph('слово '.repeat(200), 'ru', 16)], { w: 2, h: 1 })[0]?.runs[0]?.size).toBe(12);
  });
});
