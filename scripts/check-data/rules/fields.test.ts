import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { fields } from './fields.ts';

it('finds a field that is listed twice, and one that is not listed', () => {
  const found = findingsAfter(fields, ({ park }) => {
    park.unknown = [...park.unknown.filter((field) => field !== 'gas'), 'investment'];
  });
  expect(found.map(({ record, field, message }) => [record, field, message])).toEqual([
    ['investment', 'particulars', '«investment» is listed 2 times in "particulars" and "unknown"'],
    ['gas', 'unknown', '«gas» is neither a particular nor unknown'],
  ]);
});

it('finds an address that is given and called unknown', () => {
  const found = findingsAfter(fields, ({ park }) => {
    park.location.address = { zh: '智谷大街', en: 'Zhigu Avenue', ru: 'Проспект Чжигу' };
  });
  expect(found).toMatchObject([{ field: 'location.address', message: 'given, and «address» is listed as unknown' }]);
});
