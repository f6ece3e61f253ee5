import type { Page } from '@playwright/test';
import { publicUrl } from '#scripts/settings.ts';
import { printed, type Sheets, squeezed } from './printed.ts';
import { expect, hydrated, LANGS, type Lang, PAGE_TYPES, PARK_SLUGS, test, word } from './support.ts';

type PageType = keyof typeof PAGE_TYPES;

/** Sheets a page may fill, in the language that needs most. */
const MOST_SHEETS: Record<PageType, number> = {
  explore: 4,
  'explore map': 4,
  park: 7,
  'park without figures': 6,
  enterprises: 6,
  policies: 4,
  policy: 4,
  area: 24,
  sources: 13,
  contact: 3,
  finder: 4,
  'finder with answers': 4,
  compare: 2,
  'compare two': 7,
  'compare four': 8,
  shortlist: 1,
  'shortlist by link': 3,
  'not found': 1,
};

const TYPES = Object.keys(MOST_SHEETS).filter((type): type is PageType => type in MOST_SHEETS);

/** Width of the print area in CSS pixels: a sheet of A4 without its margins. */
const PRINT_WIDTH = { upright: 680, wide: 1016 };

const STATE_CODE = 'svg[shape-rendering]';

const site = publicUrl().href.replace(/\/$/, '');

/** The address a printed page must bear. */
function addressOf(lang: Lang, type: PageType): string {
  const path = PAGE_TYPES[type];
  const order = PARK_SLUGS.findIndex((slug) => path === `/parks/${slug}/`) + 1;
  if (order > 0) return `${site}/p/${String(order).padStart(2, '0')}-${lang}/`;
  return type === 'not found' ? `${site}/${lang}/` : `${site}/${lang}${path}`;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  // The code of a state is drawn by a chunk of its own.
  if (path.includes('?')) await page.locator(STATE_CODE).waitFor({ state: 'attached' });
}

function expectAddress(sheets: Sheets, address: string): void {
  expect(sheets.codes).toEqual([address]);
  expect(sheets.texts[0]).toContain(squeezed(address.replace('http://', '')));
}

/** Notes under figures and facts that are printed, with the numbers of their sources. */
function notesOf(page: Page): Promise<string[]> {
  return page.locator('[data-numbers]:visible').evaluateAll((notes) => notes.map((note) => `${note.textContent}[${note.getAttribute('data-numbers')}]`));
}

/** Elements that stand out of the sheet at a side. */
function tooWide(page: Page): Promise<string[]> {
  return page.locator('body *:visible:not(.visually-hidden, .visually-hidden *, svg *)').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
        return isOut && getComputedStyle(element).clipPath === 'none';
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

for (const lang of LANGS) {
  for (const type of TYPES) {
    test(`${type} prints whole, with its address and without the screen around it, ${lang}`, async ({ page }) => {
      await open(page, `/${lang}${PAGE_TYPES[type]}`);
      const title = await page.locator('h1').innerText();
      const sheets = await printed(page);
      expectAddress(sheets, addressOf(lang, type));
      expect(sheets.texts.length).toBeLessThanOrEqual(MOST_SHEETS[type]);
      expect(sheets.isWide).toBe(type === 'compare two' || type === 'compare four');
      expect(sheets.texts[0]).toContain(squeezed(title));
      expect(sheets.texts.at(-1)).toContain(squeezed(word(lang, 'common', 'footer.disclaimer')));
      const text = sheets.texts.join('');
      const ofScreen = ['skip', 'download.menu', 'source.link'].map((key) => word(lang, 'common', key));
      expect(ofScreen.filter((words) => text.includes(squeezed(words)))).toEqual([]);

      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: sheets.isWide ? PRINT_WIDTH.wide : PRINT_WIDTH.upright, height: 960 });
      await expect(page.locator('nav:visible, button:visible, input:visible, select:visible, [role=dialog]:visible')).toHaveCount(0);
      const notes = await notesOf(page);
      expect(notes.filter((note) => !text.includes(squeezed(note)))).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    });
  }

  test(`a page asks for its code only when it is printed, ${lang}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, `/${lang}/parks/${PARK_SLUGS[0]}/`);
    const isCode = (path: string) => path.endsWith('/qr.svg');
    expect(asked.filter(isCode)).toEqual([]);
    await printed(page);
    expect(asked.filter(isCode)).toEqual([`/share/${lang}/${PARK_SLUGS[0]}/qr.svg`]);
  });

  test(`filters are printed as words and in the code, ${lang}`, async ({ page }) => {
    await open(page, `/${lang}/?sector=bio%2Cfood&stage=in-use`);
    const sheets = await printed(page);
    expectAddress(sheets, `${site}/${lang}/?sector=bio,food&stage=in-use`);
    const words = [word(lang, 'common', 'print.conditions'), word(lang, 'vocabulary', 'sector.bio'), word(lang, 'vocabulary', 'stage.in-use')];
    expect(words.filter((item) => !sheets.texts.join('').includes(squeezed(item)))).toEqual([]);
  });

  test(`the shortlist of the device is printed with a link that holds it, ${lang}`, async ({ page }) => {
    const slugs = [PARK_SLUGS[5], PARK_SLUGS[0]].join();
    await page.addInitScript((list) => localStorage.setItem('shortlist', list), slugs);
    await open(page, `/${lang}/shortlist/`);
    await page.locator(STATE_CODE).waitFor({ state: 'attached' });
    expectAddress(await printed(page), `${site}/${lang}/shortlist/?parks=${slugs}`);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGS) {
    test(`a profile prints with its code, its folds open and its sources, ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/parks/shenzhen-harbin-industrial-park/`);
      const sheets = await printed(page);
      expectAddress(sheets, `${site}/p/10-${lang}/`);
      const text = sheets.texts.join('');
      await page.emulateMedia({ media: 'print' });
      const notes = await notesOf(page);
      expect(notes.length).toBeGreaterThan(20);
      expect(notes.filter((note) => !text.includes(squeezed(note)))).toEqual([]);
      expect(text).toContain(squeezed(word(lang, 'common', 'print.sources')));
    });
  }
});

test('the choice of language prints one code a language', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  const { codes, texts } = await printed(page);
  expect(codes.toSorted()).toEqual(LANGS.map((lang) => `${site}/${lang}/`).toSorted());
  expect(texts).toHaveLength(1);
});
