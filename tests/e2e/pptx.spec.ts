import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { readQrCodes } from '#testing/read-qr.ts';
import { expect, hydrated, LANGS, type Lang, park, test, word } from './support.ts';

const SLUG = 'commercial-aerospace-park';
const NAME = { zh: '中文', en: 'English', ru: 'Русский' } as const;
const RUN = { zh: 'zh-CN', en: 'en-US', ru: 'ru-RU' } as const;

const label = (lang: Lang, langs: readonly Lang[]): string => `${word(lang, 'common', 'download.pptx')} · ${langs.map((each) => NAME[each]).join(' + ')}`;

async function openProfileMenu(page: Page, lang: Lang): Promise<void> {
  await page.goto(`/${lang}/parks/${SLUG}/`);
  await hydrated(page);
  await page.getByText(word(lang, 'common', 'download.menu'), { exact: true }).click();
}

interface Deck {
  name: string;
  slides: string[];
  notes: string[];
  pictures: Uint8Array[];
}

/** Clicks and opens what comes. */
async function download(page: Page, button: string): Promise<Deck> {
  const coming = page.waitForEvent('download', { timeout: 25_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  const read = (pattern: RegExp): Promise<string[]> =>
    Promise.all(
      Object.values(zip.files)
        .filter((part) => pattern.test(part.name))
        .map((part) => part.async('string')),
    );
  return {
    name: file.suggestedFilename(),
    slides: await read(/^ppt\/slides\/slide\d+\.xml$/),
    notes: await read(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    pictures: await Promise.all(
      Object.values(zip.files)
        .filter(({ name }) => /^ppt\/media\/.+\.png$/.test(name))
        .map((part) => part.async('uint8array')),
    ),
  };
}

/** What the codes in the file say. */
async function codesOf({ pictures }: Deck): Promise<string[]> {
  return (await Promise.all(pictures.map(readQrCodes))).flat().toSorted();
}

for (const lang of LANGS) {
  test(`${lang}: a park's page gives its slides as a presentation, with pictures and notes`, async ({ page, faults: _faults }) => {
    await openProfileMenu(page, lang);
    const deck = await download(page, label(lang, [lang]));
    expect(deck.name).toBe(`harbin-new-area_${SLUG}_${lang}.pptx`);
    expect(deck.slides.length).toBeGreaterThanOrEqual(5);
    expect(deck.slides.every((xml) => xml.includes(`lang="${RUN[lang]}"`) && xml.includes('type="title"'))).toBe(true);
    expect(deck.slides.join('')).toContain(park(lang, SLUG).name);
    expect(deck.notes.join('')).toContain(word(lang, 'stage', 'desk.sources'));
    // The mark of the park on every page, a map and a code.
    expect(deck.pictures.length).toBe(deck.slides.length + 2);
    expect(await codesOf(deck)).toEqual([expect.stringMatching(new RegExp(`/p/01-${lang}/$`))]);
    await expect(page.getByRole('status').filter({ hasText: deck.name })).toBeVisible();
  });
}

test('two languages stand on every page', async ({ page, faults: _faults }) => {
  await openProfileMenu(page, 'zh');
  const deck = await download(page, label('zh', ['zh', 'ru']));
  expect(deck.name).toBe(`harbin-new-area_${SLUG}_zh-ru.pptx`);
  expect(deck.slides.every((xml) => xml.includes('lang="zh-CN"') && xml.includes('lang="ru-RU"'))).toBe(true);
  expect(await codesOf(deck)).toEqual([expect.stringMatching(/\/p\/01-ru\/$/), expect.stringMatching(/\/p\/01-zh\/$/)]);
});

test('the editor of a show gives its parks, in its order and languages', async ({ page, faults: _faults }) => {
  await page.goto('/en/stage/edit/?parks=keyou-sic-park,green-food-park&with=zh');
  await hydrated(page);
  const deck = await download(page, label('en', ['en', 'zh']));
  expect(deck.name).toBe('harbin-new-area_2-parks_en-zh.pptx');
  const all = deck.slides.join('');
  expect(all).toContain(park('en', 'keyou-sic-park').name);
  expect(all).toContain(park('zh', 'green-food-park').name);
  expect(all).not.toContain(park('en', SLUG).name);
});

test('what is missing is said in words: the program without a network, the records without an answer', async ({ page, context, faults }) => {
  const button = page.getByRole('button', { name: label('ru', ['ru']), exact: true });
  await openProfileMenu(page, 'ru');
  // What the menu holds comes when it is opened; only the program is to be missing.
  await expect(button).toBeVisible();
  await context.setOffline(true);
  await button.click();
  await expect(page.getByText(word('ru', 'common', 'download.notLoaded'))).toBeVisible();
  await context.setOffline(false);
  await context.route('**/data/ru/stage.json', (route) => route.abort());
  await openProfileMenu(page, 'ru');
  await button.click();
  await expect(page.getByText(word('ru', 'download', 'pptx.noRecords'))).toBeVisible();
  // The browser logs what did not come, and it is right.
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault)));
});
