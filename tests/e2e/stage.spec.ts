import { readQrCodes } from '#testing/read-qr.ts';
import { openWall, paramsOf, slide } from './stage-support.ts';
import { expect, hydrated, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

const [FIRST, , THIRD] = PARK_SLUGS;
const START = `${FIRST}.where`;

for (const lang of LANGS) {
  const words = (key: string, values?: Record<string, string | number>) => word(lang, 'stage', key, values);

  test.describe(`the stage in ${lang}`, () => {
    test('is a playlist that a reload and another browser resume', async ({ page, browser, baseURL }) => {
      await openWall(page, lang, `parks=${THIRD},${FIRST}&theme=light`);
      await page.keyboard.press('End');
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('PageUp');
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.policies`);
      await page.reload();
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.policies`);
      const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
      await other.goto(page.url());
      await expect(slide(other)).toHaveAttribute('data-slide', `${FIRST}.policies`);
      await expect(slide(other)).toContainText('2 / 2');
      await other.context().close();
    });

    test('says what is not published, and shows a code that opens the short link of the park', async ({ page }) => {
      await openWall(page, lang, `slide=${THIRD}.numbers`);
      await expect(slide(page)).toContainText(word(lang, 'common', 'notPublished'));
      await page.goto(`/${lang}/stage/?slide=${THIRD}.contact`);
      await expect(slide(page)).toContainText(words('contact.none'));
      const [code] = await readQrCodes(new Uint8Array(await page.screenshot()));
      expect(code).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/p/03-${lang}/$`));
    });

    test('shows a second language beside the first and swaps them', async ({ page }) => {
      const second = lang === 'ru' ? 'zh' : 'ru';
      await openWall(page, lang, `with=${second}&slide=${FIRST}.title`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(park(lang, FIRST).name);
      await expect(slide(page)).toContainText(park(second, FIRST).name);
      await page.keyboard.press(second === 'ru' ? '3' : '1');
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(park(second, FIRST).name);
      await expect(slide(page)).toContainText(park(lang, FIRST).name);
      expect(paramsOf(page).with).toBe(lang);
    });
  });
}

test.describe('the wall', () => {
  test('hides cursor and controls after three seconds', async ({ page }) => {
    await page.clock.install();
    await openWall(page, 'en');
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 300);
    const controls = page.getByRole('navigation', { name: word('en', 'stage', 'wall.controls') });
    await expect(controls).toHaveCSS('pointer-events', 'auto');
    await page.clock.runFor(3100);
    await expect(controls).toHaveCSS('pointer-events', 'none');
    await expect(page.locator('[data-theme="stage"]').first()).toHaveCSS('cursor', 'none');
  });

  test('keeps the screen awake, also after it was out of sight', async ({ page }) => {
    await page.addInitScript(() => {
      const request = async (type: string) => {
        document.documentElement.dataset.awake = `${document.documentElement.dataset.awake ?? ''}${type} `;
        return { release: async () => undefined };
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await openWall(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen ');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen screen ');
  });

  test('flies nowhere for those who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWall(page, 'en', `parks=${FIRST},limin-biopharma-park&slides=where`);
    await page.locator('.leaflet-container path').waitFor();
    // A flight draws the map anew many times, a jump once or twice.
    await page.evaluate(() => {
      let drawn = 0;
      const watch = () => {
        drawn += 1;
        document.body.dataset.drawn = String(drawn);
      };
      for (const map of document.querySelectorAll('.leaflet-container')) new MutationObserver(watch).observe(map, { subtree: true, attributes: true });
    });
    await page.keyboard.press('PageDown');
    await expect(slide(page)).toHaveAttribute('data-slide', 'limin-biopharma-park.where');
    await page.waitForTimeout(1000);
    expect(Number(await page.locator('body').getAttribute('data-drawn'))).toBeLessThanOrEqual(4);
  });

  test('runs by itself at its pace, stands while blank, and goes round', async ({ page }) => {
    await page.clock.install();
    await openWall(page, 'en', 'slides=opening,closing&auto=20');
    await page.clock.runFor(20_100);
    await expect(slide(page)).toHaveAttribute('data-slide', 'closing');
    await page.keyboard.press('b');
    await expect.poll(() => paramsOf(page).blank).toBe('yes');
    await page.clock.runFor(60_000);
    await page.keyboard.press('b');
    await expect.poll(() => paramsOf(page).blank).toBeUndefined();
    await expect(slide(page)).toHaveAttribute('data-slide', 'closing');
    await page.clock.runFor(20_100);
    await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
  });

  test('is turned by a touch: right two thirds on, left third back', async ({ page }) => {
    await openWall(page, 'en', `slide=${START}`);
    await page.mouse.click(900, 400);
    await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.numbers`);
    await page.mouse.click(200, 400);
    await expect(slide(page)).toHaveAttribute('data-slide', START);
  });

  test('leaves no trail in the history', async ({ page }) => {
    await page.goto('/en/stage/edit/');
    await hydrated(page);
    await page.getByRole('link', { name: word('en', 'stage', 'edit.start'), exact: true }).click();
    await slide(page).waitFor();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('PageDown');
    await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.numbers`);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/stage\/edit\//);
  });

  test('moves the map by a flight that another one may break off', async ({ page }) => {
    await openWall(page, 'en', `parks=${FIRST},limin-biopharma-park&slides=where`);
    await page.locator('.leaflet-container').waitFor();
    await expect(page.locator('.leaflet-container')).not.toHaveAttribute('tabindex', '0');
    for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press(turn % 2 === 0 ? 'PageDown' : 'PageUp');
    await page.keyboard.press('PageDown');
    await expect(slide(page)).toHaveAttribute('data-slide', 'limin-biopharma-park.where');
    await expect(page.locator('.leaflet-container path')).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGS) {
    test(`the stage says what it is and links the parks in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/stage/`);
      await expect(page.getByText(word(lang, 'stage', 'lead'))).toBeVisible();
      for (const slug of PARK_SLUGS) await expect(page.getByRole('link', { name: park(lang, slug).name, exact: true })).toBeVisible();
    });
  }
});
