import { expect, it } from 'vitest';
import { covers } from './covers.ts';
import type { Selection } from './pack.ts';

const all: Selection = { langs: ['zh', 'en', 'ru'], share: 'all', data: true };
const some: Selection = { langs: ['ru'], share: ['aviation'], data: false };

it.each([
  [null, some, false],
  [all, some, true],
  [some, all, false],
  [some, some, true],
  [some, { ...some, share: [] }, true],
  [some, { ...some, share: 'all' as const }, false],
  [some, { ...some, share: ['robotics'] }, false],
  [some, { ...some, langs: ['ru' as const, 'zh' as const] }, false],
  [some, { ...some, data: true }, false],
])('%j holds %j: %s', (kept, wanted, expected) => {
  expect(covers(kept, wanted)).toBe(expected);
});
