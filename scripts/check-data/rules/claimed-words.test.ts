import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { claimedWords } from './claimed-words.ts';

it('finds a claim that is not attributed', () => {
  const found = findingsAfter(claimedWords, ({ park }) => {
    change(park.facts, 0, { text: { zh: '产能领先。', en: 'Its capacity leads the world.', ru: 'По данным прессы, лидер.' } });
  });
  expect(found.map(({ record, field, lang }) => [record, field, lang])).toEqual([
    ['claim', 'facts[0].text', 'zh'],
    ['claim', 'facts[0].text', 'en'],
  ]);
});
