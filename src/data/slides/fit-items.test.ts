import { expect, it } from 'vitest';
import { countWords, fitItems } from './fit-items.ts';

const text = (words: number) => ({ zh: '园', en: 'word '.repeat(words).trim(), ru: 'слово' });

it('counts words, and two Chinese signs as one', () => {
  expect(countWords('Planned total investment — 970', 'en')).toBe(4);
  expect(countWords('计划总投资 9.7 亿元', 'zh')).toBe(4.5);
});

it('takes three short items and two long ones', () => {
  expect(fitItems([8, 8, 8, 8], (words) => [text(words)])).toHaveLength(3);
  expect(fitItems([9, 9, 9], (words) => [text(words)])).toHaveLength(2);
});

it('keeps two where even one is long, and one where there is one', () => {
  expect(fitItems([30, 30, 1], (words) => [text(words)])).toHaveLength(2);
  expect(fitItems([30], (words) => [text(words)])).toHaveLength(1);
});
