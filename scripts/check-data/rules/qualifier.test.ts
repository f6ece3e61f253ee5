import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { qualifier } from './qualifier.ts';

it('finds a label that repeats the bound', () => {
  const found = findingsAfter(qualifier, ({ park }) => {
    change(park.figures, 1, { label: { zh: '超过的企业', en: 'More than seven companies', ru: 'Более семи компаний' } });
  });
  expect(found.map(({ record, lang }) => [record, lang])).toEqual([
    ['companies', 'zh'],
    ['companies', 'en'],
    ['companies', 'ru'],
  ]);
});

it('knows words that only look like a bound', () => {
  const found = findingsAfter(qualifier, ({ park }) => {
    change(park.figures, 1, { label: { zh: '省级以上签约平台', en: 'Growth over five years', ru: 'Почтовые отделения' } });
  });
  expect(found).toEqual([]);
});
