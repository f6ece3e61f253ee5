import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { sentence } from './sentence.ts';

it('finds a sentence without a full stop and a label with one', () => {
  const found = findingsAfter(sentence, ({ park }) => {
    park.pitch.zh = '卫星企业就近配套';
    change(park.figures, 0, { label: { zh: '计划总投资', en: 'Planned total investment.', ru: 'План на 2025 г.' } });
  });
  expect(found.map(({ field, lang }) => [field, lang])).toEqual([
    ['pitch', 'zh'],
    ['figures[0].label', 'en'],
  ]);
});
