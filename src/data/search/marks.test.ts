import { describe, expect, it } from 'vitest';
import { type Mark, marksBySound, marksIn } from './marks.ts';
import { wordsOf } from './words.ts';

const piecesOf = (text: string, marks: readonly Mark[]) => marks.map(({ start, end }) => text.slice(start, end));
const marked = (text: string, query: string, terms: string[] = []) => piecesOf(text, marksIn(text, { words: wordsOf(query), terms }));

describe('marksIn', () => {
  it.each([
    ['利民生物医药产业园区', '医药', ['医药']],
    ['商业航天产业园', '商业杭天', ['商业']],
    ['Commercial Aerospace', 'aero', ['Aero']],
    ['Парк «Лиминь»', 'лими', ['Лими']],
    ['Жильё для специалистов', 'жилье', ['Жильё']],
    ['科友 SiC 产业园', 'sic 科友', ['科友', 'SiC']],
  ])('of %s for %s are the typed pieces', (text, query, pieces) => {
    expect(marked(text, query)).toEqual(pieces);
  });

  it('takes the whole word where the index found it in another form', () => {
    expect(marked('Парк робототехники', 'робототехникой', ['робототехники'])).toEqual(['робототехники']);
  });
});

describe('marksBySound', () => {
  const NAME = '利民生物医药园（B 型）';
  const SYLLABLES = 'li min sheng wu yi yao yuan xing';

  it.each([
    ['limin', ['利民']],
    ['li min', ['利民']],
    ['lm', ['利民']],
    ['лиминь', ['利民']],
    ['yuanx', ['园', '型']],
    ['limin 园', []],
    ['warp', []],
  ])('for %s are the hanzi that sound so', (query, pieces) => {
    expect(piecesOf(NAME, marksBySound(NAME, SYLLABLES, { words: wordsOf(query), terms: [] }))).toEqual(pieces);
  });
});
