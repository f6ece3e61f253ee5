import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { nameLength } from './name-length.ts';

it('finds a short name that does not fit a chip and a label that does not fit its block', () => {
  const found = findingsAfter(nameLength, ({ park }) => {
    park.shortName.zh = '哈尔滨新区商业航天产业园区';
    change(park.figures, 0, { label: { zh: '计划总投资', en: 'Planned '.repeat(9), ru: 'План' } });
  });
  expect(found.map(({ field, lang }) => [field, lang])).toEqual([
    ['shortName', 'zh'],
    ['figures[0].label', 'en'],
  ]);
});
