import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { typography } from './typography.ts';

it('names the place, the language and what to do', () => {
  const found = findingsAfter(typography, ({ area }) => {
    area.title.ru = 'Экономика "района"';
  });
  expect(found).toEqual([
    {
      file: 'area/economy.json',
      field: 'title',
      lang: 'ru',
      message: 'quotation marks that are not Russian at «Экономика "района"»',
      tip: 'use «ёлочки»',
    },
  ]);
});
