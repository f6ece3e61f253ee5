import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStage, SLIDE_KINDS, STAGE_PARAMS, type StageState, WALL_PARAM, writeStage } from './stage-params.ts';

const known = { slugs: ['bio', 'space', 'food'], lang: 'zh' } as const;
const read = (query: string) => readStage(new URLSearchParams(query), known);

const PLAIN: StageState = { parks: [], kinds: [], second: null, auto: null, theme: 'dark', slide: null, isHeld: false, isBlank: false };
const FULL: StageState = {
  parks: ['space', 'bio'],
  kinds: ['title', 'numbers'],
  second: 'ru',
  auto: 20,
  theme: 'light',
  slide: 'space.numbers-2',
  isHeld: true,
  isBlank: true,
};

describe('readStage', () => {
  it('takes an empty address for all parks and all slides', () => {
    expect(read('')).toEqual({ state: PLAIN, dropped: [] });
  });

  it('keeps the order of the parks', () => {
    expect(read('parks=food,bio').state.parks).toEqual(['food', 'bio']);
  });

  it.each([
    ['parks=bio,atlantis', 'atlantis'],
    ['slides=title,fireworks', 'fireworks'],
    ['with=zh', 'zh'],
    ['with=fr', 'fr'],
    ['auto=2', '2'],
    ['auto=121', '121'],
    ['auto=soon', 'soon'],
    ['theme=pink', 'pink'],
    ['slide=<b>', '<b>'],
    ['blank=1', '1'],
    ['hold=no', 'no'],
  ])('drops what is unknown in %s and names it', (query, value) => {
    expect(read(query).dropped).toEqual([value]);
  });
});

describe('writeStage', () => {
  it('writes a short address that can be read', () => {
    expect(writeStage(FULL)).toBe('parks=space,bio&slides=title,numbers&with=ru&auto=20&theme=light&slide=space.numbers-2&hold=yes&blank=yes');
    expect(writeStage(PLAIN)).toBe('');
  });

  it('is read again as it was written', () => {
    expect(read(writeStage(FULL)).state).toEqual(FULL);
  });
});

it('docs/URLS.md lists exactly the parameters and slides of the schema', () => {
  const rows = readFileSync('docs/URLS.md', 'utf8').matchAll(/^\| stage[^|]*\| `(\w+)` \|([^\n]*)\|$/gm);
  const documented = new Map([...rows].map(([, name = '', text = '']) => [name, text]));
  const names = [...Object.values(STAGE_PARAMS).map(({ name }) => name), WALL_PARAM];
  expect([...documented.keys()].toSorted()).toEqual(names.toSorted());
  for (const kind of SLIDE_KINDS) expect(documented.get('slides')).toContain(kind);
});
