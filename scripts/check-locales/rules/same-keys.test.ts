import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { sameKeys } from './same-keys.ts';

it('finds a text one language lacks', () => {
  expect(findingsIn(sameKeys, { 'en/common': { hint: 'A hint' } })).toMatchObject([
    { file: 'zh/common.json', field: 'hint', message: 'the Chinese text is missing' },
    { file: 'ru/common.json', field: 'hint', message: 'the Russian text is missing' },
  ]);
});

it('lets each language have its own large units', () => {
  expect(findingsIn(sameKeys, { 'zh/format': { money: { yi: '亿元' } }, 'en/format': {}, 'ru/format': {} })).toEqual([]);
});
