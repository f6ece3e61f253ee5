import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { placeholders } from './placeholders.ts';

it('finds a value that does not reach one language', () => {
  expect(findingsIn(placeholders, { 'ru/common': { count_few: 'парка' } })).toMatchObject([{ file: 'ru/common.json', field: 'count_few', lang: 'ru' }]);
});

it('finds a single brace', () => {
  expect(findingsIn(placeholders, { 'en/common': { title: 'Map of {name}' } })).toMatchObject([{ field: 'title', message: 'a single brace: «Map of {name}»' }]);
});
