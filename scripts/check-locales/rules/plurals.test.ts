import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { plurals } from './plurals.ts';

it('finds a form that is missing and one that does not exist', () => {
  expect(findingsIn(plurals, { 'ru/common': { rest_one: 'один', rest_other: 'другие' }, 'zh/common': { count_one: '一个' } })).toMatchObject([
    { file: 'zh/common.json', field: 'count', message: '«count_one» is not a form of Chinese' },
    { file: 'ru/common.json', field: 'rest', message: '«rest_few» is missing' },
    { file: 'ru/common.json', field: 'rest', message: '«rest_many» is missing' },
  ]);
});

it('finds a counted text that is not counted in another language', () => {
  const texts = { 'zh/common': { rest: '其余' }, 'en/common': { rest_one: 'one', rest_other: 'others' } };
  expect(findingsIn(plurals, texts)).toMatchObject([
    { file: 'zh/common.json', message: '«rest_other» is missing' },
    { file: 'zh/common.json', message: '«rest» is not a form of Chinese' },
  ]);
});
