import { describe, expect, it } from 'vitest';
import { joinSentences, sentencesOf, sentencesThatFit } from './sentences.ts';

describe('sentencesOf', () => {
  it('parts a text at its full stops', () => {
    expect(sentencesOf('One here. Two there.')).toEqual(['One here.', 'Two there.']);
    expect(sentencesOf('第一句。第二句。')).toEqual(['第一句。', '第二句。']);
  });

  it('does not take the Russian sign of the year for an end', () => {
    expect(sentencesOf('В 2015 г. Новый район утверждён. Дальше.')).toEqual(['В 2015 г. Новый район утверждён.', 'Дальше.']);
  });
});

it('joins sentences as their language does', () => {
  expect(joinSentences(['第一句。', '第二句。'])).toBe('第一句。第二句。');
  expect(joinSentences(['One here.', 'Two there.'])).toBe('One here. Two there.');
});

it('keeps whole sentences, and always the first', () => {
  expect(sentencesThatFit('One here. Two there.', 6, 1)).toBe('One here.');
  expect(sentencesThatFit('One here. Two there.', 2, 1)).toBe('One here.');
  expect(sentencesThatFit('One here. Two there.', 40, 1)).toBe('One here. Two there.');
});
