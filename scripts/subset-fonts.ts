/**
 * Cuts Golos Text (SIL OFL) into the three files the app serves: Latin, Cyrillic and an ASCII cut for Chinese pages.
 * Run by hand (`npm run fonts`) when the ranges change; the result is committed because it changes once in years.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/golos-text/files';
const TARGET = 'src/styles/fonts';

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_item, index) => String.fromCodePoint(from + index)).join('');
}

const ASCII = range(0x20, 0x7e);
const LATIN =
  ASCII +
  range(0xa0, 0xff) +
  range(0x2013, 0x2014) +
  range(0x2018, 0x201e) +
  range(0x2190, 0x2193) +
  range(0x2264, 0x2265) +
  '\u2009\u2011\u2022\u2026\u202f\u20bd\u2212\u2248';
const CYRILLIC = `${range(0x400, 0x45f)}${range(0x490, 0x491)}\u2116`;

const CUTS = [
  { from: 'golos-text-latin-wght-normal.woff2', to: 'golos-latin.woff2', text: LATIN },
  { from: 'golos-text-cyrillic-wght-normal.woff2', to: 'golos-cyrillic.woff2', text: CYRILLIC },
  { from: 'golos-text-latin-wght-normal.woff2', to: 'golos-ascii.woff2', text: ASCII },
];

for (const cut of CUTS) {
  const font = await subsetFont(await readFile(`${SOURCE}/${cut.from}`), cut.text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 600 } } });
  await writeFile(`${TARGET}/${cut.to}`, font);
  console.log(`${cut.to}: ${(font.length / 1024).toFixed(1)} KB`);
}
