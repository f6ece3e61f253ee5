import type { Page } from '@playwright/test';
import { expect, hydrated, LANGS, type Lang, park, test, word } from './support.ts';

const SLUGS = ['commercial-aerospace-park', 'limin-biopharma-park', 'new-materials-park'];

/** Names of the parks of the list, in its order. */
function entries(page: Page) {
  return page.locator('main ol > li > div > h2');
}

async function choose(page: Page, lang: Lang, slugs: readonly string[]): Promise<void> {
  await page.goto(`/${lang}/`);
  await hydrated(page);
  for (const slug of slugs) await page.getByRole('button', { name: word(lang, 'common', 'shortlist.addNamed', { name: park(lang, slug).name }) }).click();
}

for (const lang of LANGS) {
  test.describe(`the shortlist in ${lang}`, () => {
    const words = (key: string, values?: Record<string, string | number>) => word(lang, 'shortlist', key, values);
    const names = SLUGS.map((slug) => park(lang, slug).name);

    test('is chosen in the list, kept over a reload and shown in the order it was chosen', async ({ page }) => {
      await choose(page, lang, SLUGS);
      await page.reload();
      const link = page.getByRole('banner').locator(`a[href="/${lang}/shortlist/"]`);
      await expect(link).toContainText('3');
      await link.click();
      await expect(entries(page)).toHaveText(names);
      await expect(page.getByRole('heading', { name: words('who.title') })).toBeVisible();
      await expect(page.locator('main section').filter({ has: page.locator('.leaflet-container') })).toBeVisible();
    });

    test('is put on it from a profile', async ({ page }) => {
      await page.goto(`/${lang}/parks/${SLUGS[0]}/`);
      await hydrated(page);
      await page.getByRole('button', { name: word(lang, 'common', 'shortlist.add'), exact: true }).click();
      await expect(page.getByRole('button', { name: word(lang, 'common', 'shortlist.remove'), exact: true })).toBeVisible();
      await page.goto(`/${lang}/shortlist/`);
      await expect(entries(page)).toHaveText([names[0] ?? '']);
    });

    test('is reordered by the keyboard, cleared and taken back', async ({ page }) => {
      await choose(page, lang, SLUGS);
      await page.goto(`/${lang}/shortlist/`);
      const up = page.getByRole('button', { name: words('up', { name: park(lang, 'new-materials-park').shortName }) });
      await up.focus();
      await page.keyboard.press('ArrowUp');
      await expect(entries(page)).toHaveText([names[0] ?? '', names[2] ?? '', names[1] ?? '']);
      await expect(up).toBeFocused();
      await expect(
        page.getByRole('status').filter({ hasText: words('moved', { name: park(lang, 'new-materials-park').shortName, place: 2, count: 3 }) }),
      ).toBeAttached();
      await page.getByRole('button', { name: words('remove', { name: park(lang, 'new-materials-park').shortName }) }).click();
      await expect(entries(page)).toHaveCount(2);
      await expect(page.getByRole('button', { name: words('undo') })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(entries(page)).toHaveCount(3);
      await page.getByRole('button', { name: words('clear') }).click();
      await expect(page.getByRole('heading', { name: words('empty.title') })).toBeVisible();
      await page.getByRole('button', { name: words('undo') }).click();
      await expect(entries(page)).toHaveCount(3);
    });

    test('sent as a link, opens the same in a clean browser and can be saved there', async ({ page, browser, baseURL }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await choose(page, lang, SLUGS);
      await page.goto(`/${lang}/shortlist/`);
      await page
        .getByRole('main')
        .getByRole('button', { name: word(lang, 'common', 'send.action'), exact: true })
        .click();
      await page.getByRole('button', { name: word(lang, 'send', 'link.copy'), exact: true }).click();
      await expect(page.getByText(word(lang, 'send', 'link.copied'))).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).search).toBe(`?parks=${SLUGS.join()}`);
      const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1440, height: 900 } });
      await other.goto(link);
      await expect(entries(other)).toHaveText(names);
      expect(await other.evaluate(() => localStorage.getItem('shortlist'))).toBeNull();
      await other.getByRole('button', { name: words('link.save') }).click();
      await other.getByRole('link', { name: words('link.open') }).click();
      await expect(other).toHaveURL(`/${lang}/shortlist/`);
      await expect(entries(other)).toHaveText(names);
      await other.goBack();
      await expect(other).toHaveURL(/parks=/);
      await other.close();
    });

    test('a link with other parks leaves the own list alone and drops what is unknown', async ({ page }) => {
      await choose(page, lang, SLUGS.slice(0, 1));
      await page.goto(`/${lang}/shortlist/?parks=${SLUGS[1]},no-such-park`);
      await expect(page.getByRole('alert')).toContainText('no-such-park');
      await expect(entries(page)).toHaveText([names[1] ?? '']);
      await page.getByRole('button', { name: words('link.add') }).click();
      await page.getByRole('link', { name: words('link.open') }).click();
      await expect(entries(page)).toHaveText(names.slice(0, 2));
      await page.getByRole('link', { name: words('compare') }).click();
      await expect(page.getByRole('columnheader')).toHaveCount(2);
    });

    test('follows another tab', async ({ page }) => {
      await page.goto(`/${lang}/shortlist/`);
      await hydrated(page);
      const second = await page.context().newPage();
      await choose(second, lang, SLUGS.slice(0, 2));
      await expect(entries(page)).toHaveText(names.slice(0, 2));
    });

    test('works where storage is blocked and says what is not kept', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      });
      await choose(page, lang, SLUGS.slice(0, 1));
      await expect(page.getByText(word(lang, 'common', 'shortlist.notKept'))).toBeVisible();
      await page.getByRole('banner').locator(`a[href="/${lang}/shortlist/"]`).click();
      await expect(entries(page)).toHaveText([names[0] ?? '']);
      await expect(page.getByText(words('notKept', { names: park(lang, SLUGS[0] ?? '').shortName }))).toBeVisible();
    });

    test('is at the thumb on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await choose(page, lang, SLUGS.slice(0, 1));
      const tab = page.locator(`nav a[href="/${lang}/shortlist/"]`).last();
      await expect(tab).toContainText('1');
      await tab.click();
      await expect(entries(page)).toHaveCount(1);
    });
  });
}
