import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type CheckState, DIAGONAL, PURPOSES, parseWithin, readCheck, VIEW_DISTANCE, writeCheck } from './check-params.ts';

const SLUGS = ['aviation', 'robotics', 'space'];
const read = (query: string) => readCheck(new URLSearchParams(query), SLUGS);

it('checks for the stage and all parks where nothing is said', () => {
  expect(read('')).toEqual({ state: { purpose: 'stage', parks: [], distance: null, diagonal: null }, dropped: [] });
});

it('reads back what it writes', () => {
  const state: CheckState = { purpose: 'kiosk', parks: ['space', 'aviation'], distance: 1.5, diagonal: 55 };
  expect(writeCheck(state)).toBe('for=kiosk&parks=space,aviation&distance=1.5&diagonal=55');
  expect(read(writeCheck(state))).toEqual({ state, dropped: [] });
});

it('is described in docs/URLS.md, parameter by parameter, with the limits', () => {
  const rows = [...readFileSync('docs/URLS.md', 'utf8').matchAll(/^\| device check \| `(\w+)` \| ([^:\n]+)[:;]/gm)];
  const state: CheckState = { purpose: 'kiosk', parks: ['space'], distance: 1, diagonal: 5 };
  expect(rows.map(([, name]) => name)).toEqual([...new URLSearchParams(writeCheck(state)).keys()]);
  const said = Object.fromEntries(rows.map(([, name, values]) => [name, values]));
  expect(said).toMatchObject({
    for: PURPOSES.join(', '),
    distance: `${VIEW_DISTANCE.least} to ${VIEW_DISTANCE.most}`,
    diagonal: `${DIAGONAL.least} to ${DIAGONAL.most}`,
  });
});

it('drops what it does not know and says so', () => {
  expect(read('for=cinema&parks=space,moon&distance=900&diagonal=large')).toEqual({
    state: { purpose: 'stage', parks: ['space'], distance: null, diagonal: null },
    dropped: ['moon', 'cinema', '900', 'large'],
  });
});

it.each([
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['30', 30],
  ['31', null],
  ['0', null],
  ['-2', null],
  ['1e1', null],
  ['', null],
])('takes "%s" for %s metres', (text, metres) => {
  expect(parseWithin(text, VIEW_DISTANCE)).toBe(metres);
});
