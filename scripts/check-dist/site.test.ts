import { expect, it } from 'vitest';
import { tableOf } from './fixture.ts';
import { listPageFiles } from './page-files.ts';
import { createSite, fileOfAddress } from './site.ts';

const [chooser] = listPageFiles([], []);
const site = createSite('https://example.org/invest/', tableOf(new Map()), { expected: [], short: [], readings: new Map(), hasBrowser: false });

it.each([
  ['/invest/en/', 'en/index.html'],
  ['/invest/', 'index.html'],
  ['en/?sector=bio#a', 'en/index.html'],
  ['https://example.org/invest/icon.svg', 'icon.svg'],
  ['/elsewhere/', null],
  ['https://example.com/invest/', null],
])('finds the file of %s', (address, file) => {
  expect(chooser && fileOfAddress(site, address, chooser)).toBe(file);
});
