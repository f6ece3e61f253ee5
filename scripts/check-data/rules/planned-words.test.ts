import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { plannedWords } from './planned-words.ts';

it('finds a planned figure that does not say so', () => {
  const found = findingsAfter(plannedWords, ({ park }) => {
    change(park.figures, 0, { label: { zh: '总投资', en: 'Total investment', ru: 'Объём инвестиций' } });
  });
  expect(found.map(({ record, field, lang }) => [record, field, lang])).toEqual([
    ['investment', 'figures[0].label', 'zh'],
    ['investment', 'figures[0].label', 'en'],
    ['investment', 'figures[0].label', 'ru'],
  ]);
});

it('accepts the word in the note', () => {
  const found = findingsAfter(plannedWords, ({ park }) => {
    const label = { zh: '总投资', en: 'Total investment', ru: 'Объём инвестиций' };
    change(park.figures, 0, { label, note: { zh: '计划数', en: 'As planned', ru: 'По плану' } });
  });
  expect(found).toEqual([]);
});

it('finds planned money that is called invested', () => {
  const found = findingsAfter(plannedWords, ({ park }) => {
    change(park.facts, 0, { status: 'signed', text: { zh: '已签约。', en: 'Signed; CNY 1 billion invested.', ru: 'Договор подписан.' } });
  });
  expect(found).toMatchObject([{ record: 'claim', lang: 'en', tip: 'say that it is planned' }]);
});
