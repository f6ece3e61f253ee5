import { describe, expect, it } from 'vitest';
import { LANGS, LANGUAGE_TAG } from '#i18n/languages.ts';
import { FORMATS } from '../share-pack/formats.ts';
import { versionOf } from '../share-pack/pack-index.ts';
import { type Change, edit, type Files, findingsAfter, pngHeader, type ReadingTable } from './fixture.ts';
import type { Reading } from './pack-readings.ts';
import { factSheets } from './rules/fact-sheets.ts';
import { shareCodes } from './rules/share-codes.ts';
import { sharePack } from './rules/share-pack.ts';
import { shortLinks } from './rules/short-links.ts';

const URL_OF_SITE = 'https://example.org/invest';
const PAGES = { explore: '', area: 'area/', 'a-park': 'parks/a-park/' };
const NAMES = { zh: '示范园区', en: 'Example Park', ru: 'Парк-пример' };
const FIGURES = { zh: '计划总投资 9.7 亿元', en: 'CNY 970 million Planned investment', ru: '970 млн юаней Инвестиции' };

const POSTER = { width: FORMATS.poster.width * FORMATS.poster.scale, height: FORMATS.poster.height * FORMATS.poster.scale };
const CARD = pngHeader(1200, 630);

/** Gives every page that has them card, poster and sheet. */
function addPack(files: Files, readings: ReadingTable): void {
  for (const lang of LANGS) {
    for (const [key, path] of Object.entries(PAGES)) {
      const page = `${lang}/${path}index.html`;
      const folder = `share/${lang}/${key}`;
      const codes = readings.get(`${folder}/qr.png`)?.codes ?? [];
      const title = `${NAMES[lang]} /${lang}/${path}`;
      const pdf = { title, lang: LANGUAGE_TAG[lang], isTagged: true, pages: 1, text: `Map ${title} ${FIGURES[lang]}`, fonts: 4, looseFonts: 0 };
      files.set(`${folder}/og.jpg`, CARD);
      files.set(`${folder}/poster.png`, pngHeader(POSTER.width, POSTER.height));
      files.set(`${folder}/factsheet.pdf`, '%PDF');
      readings.set(`${folder}/poster.png`, { codes, pdf: null });
      readings.set(`${folder}/factsheet.pdf`, { codes, pdf });
      edit(files, page, `${URL_OF_SITE}/share.png`, `${URL_OF_SITE}/${folder}/og.jpg?v=${versionOf(CARD)}`);
    }
  }
}

const PARK_FOLDER = 'share/en/a-park';
const SHEET = `${PARK_FOLDER}/factsheet.pdf`;
const POSTER_FILE = `${PARK_FOLDER}/poster.png`;
const PARK_PAGE = 'en/parks/a-park/index.html';
const SHORT_PAGE = 'p/07-en/index.html';

const withPack =
  (change: Change = () => {}): Change =>
  (files, readings) => {
    addPack(files, readings);
    change(files, readings);
  };

/** Reads something else out of the park's sheet. */
const misread = (wrong: Partial<NonNullable<Reading['pdf']>>): Change =>
  withPack((_files, readings) => {
    const { codes = [], pdf = null } = readings.get(SHEET) ?? {};
    readings.set(SHEET, { codes, pdf: pdf && { ...pdf, ...wrong } });
  });

const FAULTS = [
  [shareCodes, `${PARK_FOLDER}/qr.svg`, 'the code is missing', (files) => files.delete(`${PARK_FOLDER}/qr.svg`)],
  [
    shareCodes,
    `${PARK_FOLDER}/qr.png`,
    `not ${URL_OF_SITE}/p/07-en/`,
    (_files, readings) => readings.set(`${PARK_FOLDER}/qr.png`, { codes: ['https://example.org/'], pdf: null }),
  ],
  [shareCodes, `${PARK_FOLDER}/qr.png`, 'says nothing', (_files, readings) => readings.delete(`${PARK_FOLDER}/qr.png`)],
  [shareCodes, `${PARK_FOLDER}/qr.png`, 'which does not exist', (files) => files.delete(SHORT_PAGE)],
  [shortLinks, '/p/07-en/', 'the page is missing', (files) => files.delete(SHORT_PAGE)],
  [shortLinks, '/p/07-en/', 'does not forward', (files) => edit(files, SHORT_PAGE, '0; url=/invest/', '0; url=/')],
  [shortLinks, '/p/07-en/', 'has no link', (files) => edit(files, SHORT_PAGE, '<a href', '<a title')],
  [shortLinks, '/p/07-en/', 'has a script', (files) => edit(files, SHORT_PAGE, '</body>', '<script></script></body>')],
  [shortLinks, '/p/07-en/', 'in another language', (files) => edit(files, SHORT_PAGE, 'lang="en"', 'lang="ru"')],
  [shortLinks, '/p/07-en/', 'lacks <meta property="og:title"', (files) => edit(files, SHORT_PAGE, 'og:title', 'og:name')],
  [sharePack, POSTER_FILE, 'is missing', withPack((files) => files.delete(POSTER_FILE))],
  [sharePack, '/en/parks/a-park/', 'the head names', withPack((files) => files.set(`${PARK_FOLDER}/og.jpg`, Buffer.concat([CARD, Buffer.from('new')])))],
  [sharePack, '/en/parks/a-park/', 'not the card of the language', (files) => edit(files, PARK_PAGE, '/share.png', '/share/ru/default.png')],
  [sharePack, POSTER_FILE, 'is 750×800', withPack((files) => files.set(POSTER_FILE, pngHeader(750, 800)))],
  [sharePack, POSTER_FILE, 'has 600 KB', withPack((files) => files.set(POSTER_FILE, Buffer.concat([pngHeader(POSTER.width, POSTER.height)], 600 * 1024)))],
  [sharePack, POSTER_FILE, 'its code says nothing', withPack((_files, readings) => readings.delete(POSTER_FILE))],
  [factSheets, SHEET, 'is not a PDF', withPack((_files, readings) => readings.delete(SHEET))],
  [factSheets, SHEET, 'is not tagged', misread({ isTagged: false })],
  [factSheets, SHEET, 'says its language is «zh»', misread({ lang: 'zh' })],
  [factSheets, SHEET, 'has the title «Card»', misread({ title: 'Card' })],
  [factSheets, SHEET, 'has 3 pages', misread({ pages: 3 })],
  [factSheets, SHEET, '1 of 4 fonts', misread({ looseFonts: 1 })],
  [factSheets, SHEET, '«Example Park» is not in its text', misread({ text: 'Парк' })],
] satisfies [typeof sharePack, string, string, Change][];

it.each(FAULTS.map((fault) => [fault[0].name, fault[2], fault] as const))('%s finds: %s', (_name, message, [rule, place, , change]) => {
  expect(findingsAfter(rule, change)).toContainEqual(expect.objectContaining({ place, message: expect.stringContaining(message) }));
});

describe('a whole pack', () => {
  it.each([sharePack, factSheets, shareCodes].map((rule) => [rule.name, rule] as const))('is right to %s', (_name, rule) => {
    expect(findingsAfter(rule, withPack(), true)).toEqual([]);
  });

  it('is expected where a browser is at hand, and not where none is', () => {
    expect(findingsAfter(sharePack, () => {}, true)).toHaveLength(27);
    expect(findingsAfter(sharePack)).toEqual([]);
  });

  it('holds label and value of each figure of the strip of a park, wherever the lines end', () => {
    const messages = (text: string) => findingsAfter(factSheets, misread({ text })).map(({ message }) => message);
    expect(messages('Example Park CNY 970 million Planned\ninvest ment')).toEqual([]);
    expect(messages('Example Park CNY 97 million')).toEqual(['«Planned investment» is not in its text', '«970» is not in its text']);
  });

  it('holds every park on the sheet of the map', () => {
    const found = findingsAfter(
      factSheets,
      withPack((_files, readings) => {
        const { codes = [], pdf = null } = readings.get('share/ru/explore/factsheet.pdf') ?? {};
        readings.set('share/ru/explore/factsheet.pdf', { codes, pdf: pdf && { ...pdf, text: 'Парк' } });
      }),
    );
    expect(found.map(({ message }) => message)).toEqual(['«Парк-пример» is not in its text']);
  });
});
