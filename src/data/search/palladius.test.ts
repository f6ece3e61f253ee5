import { expect, it } from 'vitest';
import { palladius } from './palladius.ts';

it.each([
  ['li min', 'ли минь'],
  ['pai si fei ke', 'пай сы фэй кэ'],
  ['ke you', 'кэ ю'],
  ['ha er bin', 'ха эр бинь'],
  ['zhi gu', 'чжи гу'],
  ['long jiang', 'лун цзян'],
  ['shen zhen', 'шэнь чжэнь'],
  ['xue', 'сюэ'],
  ['lü', 'люй'],
  ['jun', 'цзюнь'],
  ['hui', 'хуэй'],
  ['guo', 'го'],
  ['ri', 'жи'],
  ['zi', 'цзы'],
  ['quan', 'цюань'],
  ['yuan', 'юань'],
])('spells %s as %s', (pinyin, russian) => {
  expect(pinyin.split(' ').map(palladius).join(' ')).toBe(russian);
});
