import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageOf } from './font-coverage.ts';
import { partsWith, readParts } from './font-parts.ts';
import { loadFonts } from './fonts.ts';

const NOTO = 'node_modules/@fontsource/noto-sans-sc';
const codes = (text: string) => new Set([...text].map((sign) => sign.codePointAt(0) ?? 0));

it('knows which characters a font has', () => {
  const covered = coverageOf(readFileSync(`${NOTO}/files/noto-sans-sc-chinese-simplified-400-normal.woff`));
  expect([...codes('哈尔滨新区：「9.7 亿元」')].filter((code) => !covered.has(code))).toEqual([]);
  expect(covered.has(0x2192)).toBe(false);
  expect(() => coverageOf(Buffer.alloc(64))).toThrow('not a WOFF file');
});

it('finds the parts that have a character', () => {
  const parts = readParts(`${NOTO}/unicode.json`);
  expect(partsWith(parts, codes('→'))).toHaveLength(1);
  expect(partsWith(parts, new Set())).toEqual([]);
});

it('adds rare parts only to texts that need them, and serves every file it names', async () => {
  const fonts = await loadFonts();
  expect(fonts.css('哈尔滨 9.7 亿元')).not.toContain('font-family:"Noto Sans SC Rare"');
  const rare = fonts.css('657 → 1323');
  expect(rare).toContain('font-family:"Noto Sans SC Rare"');
  const named = [...rare.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(named.filter((address) => !fonts.files.has(address))).toEqual([]);
});
