import { expect, it } from 'vitest';
import { langOfText } from './lang-of-text.ts';

it.each([
  ['哈工大卫星', 'zh-Hans'],
  ['КОФКО', 'ru'],
  ['HIT Satellite («Гунда Вэйсин»)', 'ru'],
  ['Gongda Satellite', 'en'],
])('marks %s as %s', (text, lang) => {
  expect(langOfText(text)).toBe(lang);
});
