import { expect, it } from 'vitest';
import { findingsAfter } from '../fixture.ts';
import { wording } from './wording.ts';

it.each([
  ['en', 'Part of Starlink.', 'a trademark of another company'],
  ['ru', 'Сеть Старлинк.', 'a trademark of another company'],
  ['ru', 'Это промышленный парк.', 'investors read «индустриальный парк»'],
  ['ru', 'На берегу Сунхуацзян.', 'the river has a Russian name'],
  ['zh', '派斯非科在此。', 'a misprint of the registered name'],
  ['en', 'A list of 1,532 high-tech enterprises.', 'the first list counts companies of all kinds'],
] as const)('bans in %s: %s', (lang, text, reason) => {
  const found = findingsAfter(wording, ({ park }) => {
    park.purpose[lang] = text;
  });
  expect(found).toMatchObject([{ file: 'parks/aerospace-park.json', field: 'purpose', lang, message: expect.stringContaining(reason) }]);
});

it('leaves misprints in the aliases, where they are for search', () => {
  expect(findingsAfter(wording, ({ enterprise }) => enterprise.aliases.push('派斯非科'))).toEqual([]);
});
