import { expect, it } from 'vitest';
import { formatBytes, roundBytes } from './format-bytes.ts';

it.each([
  ['zh', 8_249_000, '8.2 MB'],
  ['en', 8_249_000, '8.2 MB'],
  ['ru', 8_249_000, '8,2 МБ'],
  ['en', 3, '0.1 MB'],
  ['en', 0, '0.0 MB'],
] as const)('in %s, %i bytes are printed as %s', (lang, bytes, text) => {
  // Which space stands between is the business of the browser.
  expect(formatBytes(bytes, lang).replace(/\s?(?=[MМ])/u, ' ')).toBe(text);
});

it('what is there and what is missing add up as they are printed', () => {
  const [total, missing] = [2_830_000, 2_080_000];
  expect(roundBytes(total) - roundBytes(missing)).toBe(700_000);
});
