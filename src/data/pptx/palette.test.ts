import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE, SECTOR_COLOURS } from './palette.ts';

/** Colours of the light theme, by name: the first of each name in the file. */
function tokens(): Map<string, string> {
  const all = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return new Map(all.toReversed());
}

it('has the colours of the light theme', () => {
  const known = tokens();
  const expected = Object.fromEntries(Object.keys(PALETTE).map((name) => [name, known.get(name)]));
  expect(PALETTE).toEqual(expected);
});

it('has the colours of the sectors', () => {
  const known = tokens();
  expect(SECTOR_COLOURS).toEqual(Object.fromEntries(Object.keys(SECTOR_COLOURS).map((name) => [name, known.get(`sec-${name}`)])));
});
