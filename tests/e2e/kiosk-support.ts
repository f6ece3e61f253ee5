import type { Locator, Page } from '@playwright/test';
import { readQrCodes } from '#testing/read-qr.ts';
import { expect, hydrated, type Lang, PARK_SLUGS, word } from './support.ts';

const FIRST = PARK_SLUGS[0];
export const CHOSEN = PARK_SLUGS.slice(0, 4).join(',');

/** Every view a visitor can be on, by the part of the address that holds it. */
export const VIEWS = {
  start: '',
  list: 'view=list',
  sector: 'view=list&sector=bio',
  map: 'view=map',
  place: 'view=map&place=zhigu',
  park: `park=${FIRST}`,
  'park without figures': 'park=advanced-equipment-park',
  code: `park=${FIRST}&code=shown`,
  area: 'view=area&section=innovation',
  choice: `view=choice&chosen=${CHOSEN}`,
  'empty choice': 'view=choice',
};

export async function openKiosk(page: Page, lang: Lang, query = ''): Promise<void> {
  await page.goto(`/${lang}/kiosk/?${query}`);
  await hydrated(page);
  await expect(page.locator('[data-phase]')).toBeVisible();
}

/** From now on time passes only as the test says. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/** The text of the one code on the screen, read from its picture. */
export async function readCode(page: Page): Promise<string> {
  const code = page.locator('[data-qr]');
  await expect(code).toHaveCount(1);
  const texts = await readQrCodes(await code.screenshot());
  expect(texts).toHaveLength(1);
  return texts[0] ?? '';
}

export const inKiosk = (lang: Lang, key: string, values?: Record<string, string | number>) => word(lang, 'kiosk', key, values);
export const LANGUAGE_NAMES = { zh: '中文', en: 'English', ru: 'Русский' };
/** One of the three buttons a visit begins with. */
export const startIn = (page: Page, lang: Lang) => button(page, `${LANGUAGE_NAMES[lang]} ${inKiosk(lang, 'attract.start')}`);
export const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

/** Controls that are too small (moved by parts of a pixel they measure a hair less), steady controls in the upper third, and ways out, in the page. */
export function measureControls(): { small: string[]; high: string[]; links: string[] } {
  const name = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40);
  /** A button may be as large as the row around it. */
  const area = (control: Element) => {
    const isCover = getComputedStyle(control, '::after').position === 'absolute' && getComputedStyle(control, '::after').content !== 'none';
    return ((isCover && control instanceof HTMLElement && control.offsetParent) || control).getBoundingClientRect();
  };
  const dialog = document.querySelector('dialog[open]');
  const controls = [...(dialog ?? document).querySelectorAll('button, [role="button"], input, select, summary')];
  const isSteady = (control: Element) => !control.closest('li, table, article') || control.closest('nav') !== null;
  const cover = (control: Element) => control.getBoundingClientRect().height > window.innerHeight / 4;
  return {
    small: controls.filter((control) => Math.round(Math.min(area(control).width, area(control).height)) < 60).map(name),
    high: controls
      .filter((control) => isSteady(control) && !cover(control) && !control.closest('[class*="content"]'))
      .filter((control) => control.getBoundingClientRect().top < window.innerHeight / 3)
      .map(name),
    links: [...document.querySelectorAll('a[href], area[href], form, iframe, [target], [download], [type="file"]')].map((link) => link.outerHTML.slice(0, 80)),
  };
}
