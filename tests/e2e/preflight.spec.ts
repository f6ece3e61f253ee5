import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { CheckId } from '#data/preflight/finding.ts';
import { STAGE_KEYS } from '#lib/stage-keys.ts';
import { readQrCodes } from '#testing/read-qr.ts';
import { printed, squeezed } from './printed.ts';
import { expect, hydrated, LANGS, type Lang, PARK_SLUGS, test, word } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Metres with a decimal, as the three languages write it. */
const EIGHT_AND_A_HALF = { zh: '8.5', en: '8.5', ru: '8,5' } as const;

async function open(page: Page, lang: Lang, query = ''): Promise<void> {
  await page.goto(`/${lang}/stage/check/${query && `?${query}`}`);
  await hydrated(page);
}

const check = (page: Page, id: CheckId): Locator => page.locator(`#check-${id}`);
const say = (lang: Lang, key: string, values: Record<string, string | number> = {}): string => word(lang, 'preflight', key, values);

for (const lang of LANGS) {
  test(`nothing scrolls sideways on the check in ${lang}, and axe finds nothing`, async ({ page }) => {
    test.slow();
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      for (const query of ['', 'for=kiosk']) {
        await open(page, lang, query);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} ${query}`).toBeLessThanOrEqual(
          0,
        );
        if (width !== 390 && width !== 1440) continue;
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      }
    }
  });

  test(`the key test names in ${lang} what a clicker sends and what the show does with it`, async ({ page }) => {
    await open(page, lang);
    await expect(check(page, 'keys')).toContainText(say(lang, 'checks.keys.ask'));
    await page.evaluate(() => {
      document.body.dataset.mark = 'same';
    });
    const keys = page.locator('#keys');
    const latest = keys.getByRole('status');
    await keys.getByRole('button', { name: say(lang, 'keys.start') }).click();
    await expect(keys.getByRole('group', { name: say(lang, 'keys.title') })).toBeFocused();
    const names = { PageDown: 'Page Down', PageUp: 'Page Up', Home: 'Home', b: 'B', F5: 'F5', Space: word(lang, 'stage', 'keys.space') };
    const commands = { PageDown: 'next', PageUp: 'previous', Home: 'first', b: 'blank', F5: 'full-screen', Space: 'next' } as const;
    for (const key of ['PageDown', 'Home', 'b', 'F5', 'Space'] as const) {
      await page.keyboard.press(key);
      await expect(latest).toContainText(names[key]);
      await expect(latest).toContainText(word(lang, 'stage', `keys.command.${commands[key]}`));
    }
    await expect(check(page, 'keys')).toContainText(say(lang, 'checks.keys.noPrevious'));
    await page.keyboard.press('q');
    await expect(latest).toContainText(say(lang, 'keys.unused'));
    await page.keyboard.press('PageUp');
    await expect(check(page, 'keys')).toContainText(say(lang, 'checks.keys.ok'));
    await expect(keys.getByRole('img', { name: say(lang, 'keys.seen') })).toHaveCount(6);
    await page.keyboard.press('Tab');
    await expect(keys.getByText(say(lang, 'keys.off'))).toBeVisible();
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'same');
  });

  test(`the size of a code is worked out in ${lang}, drawn at that size and can be read`, async ({ page }) => {
    await open(page, lang);
    const part = page.locator('#code');
    await part.getByRole('textbox', { name: say(lang, 'code.distance') }).fill(EIGHT_AND_A_HALF[lang]);
    await part.getByRole('textbox', { name: say(lang, 'code.diagonal') }).fill('240');
    const comma = (text: string): string => (lang === 'ru' ? text.replace('.', ',') : text);
    await expect(part).toContainText(say(lang, 'code.between', { from: '102', to: comma('110.5'), least: '85' }));
    expect(new URL(page.url()).search).toBe('?distance=8.5&diagonal=240');
    const code = part.getByRole('img');
    const [text] = await readQrCodes(await code.screenshot());
    expect(text).toMatch(new RegExp(`/p/01-${lang}/$`));
    // The code without its white edge: 106.25 cm on 240 inches of 1440 × 900 pixels.
    const { width = 0 } = (await code.boundingBox()) ?? {};
    const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
    expect((width * (modules - 8)) / modules).toBeCloseTo((106.25 * Math.hypot(1440, 900)) / (240 * 2.54), 0);
    await part.getByRole('textbox', { name: say(lang, 'code.distance') }).fill('900');
    await expect(part.getByRole('alert')).toHaveText(say(lang, 'code.range', { least: comma('0.3'), most: '30' }));
    await page.reload();
    await hydrated(page);
    await expect(part.getByRole('textbox', { name: say(lang, 'code.distance') })).toHaveValue(EIGHT_AND_A_HALF[lang]);
  });

  test(`a browser that cannot keep anything says so in ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'caches');
      navigator.storage.estimate = () => Promise.resolve({ quota: 30e6, usage: 29e6 });
    });
    await open(page, lang);
    await expect(check(page, 'kept')).toContainText(say(lang, 'checks.kept.unsupported'));
    await expect(check(page, 'answers')).toContainText(say(lang, 'checks.answers.unsupported'));
    await expect(page.locator('#prepare')).toContainText(word(lang, 'offline', 'unsupported'));
    await expect(check(page, 'room')).toHaveAttribute('data-verdict', 'todo');
    await expect(page.getByRole('link', { name: say(lang, 'checks.room.name') })).toHaveAttribute('href', '#check-room');
  });

  test(`what a press shows is tried in ${lang}: full screen, the notes window`, async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.resolve();
    });
    await open(page, lang);
    await page.getByRole('button', { name: say(lang, 'action.fullScreen') }).click();
    await expect(check(page, 'fullScreen')).toContainText(say(lang, 'checks.fullScreen.ok'));
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: say(lang, 'action.notes') }).click();
    const notes = await popup;
    await expect(check(page, 'notes')).toContainText(say(lang, 'checks.notes.ok'), { timeout: 15_000 });
    expect(notes.isClosed()).toBe(true);
  });

  test(`the checklist in ${lang} is one sheet of paper, with a line to sign and what only a person can see`, async ({ page }) => {
    for (const query of ['', 'for=kiosk']) {
      await open(page, lang, query);
      const { texts } = await printed(page);
      expect(texts).toHaveLength(1);
      for (const key of ['summary.signed', 'checks.fonts.name', `hand.${query ? 'kiosk' : 'stage'}.quiet`])
        expect(texts[0]).toContain(squeezed(say(lang, key)));
    }
  });

  test(`without JavaScript the check in ${lang} is the list of what to look at`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${lang}/stage/check/`);
    await expect(page.getByText(say(lang, 'script'))).toBeVisible();
    await expect(page.locator('#checks').getByRole('heading', { level: 4 })).not.toHaveCount(0);
    await expect(page.locator('#keys kbd')).toHaveCount(STAGE_KEYS.flatMap(({ keys }) => [...new Set(keys.map(({ label }) => label))]).length);
    await page.close();
  });
}

test('a kiosk is asked for touch and for no clicker', async ({ page }) => {
  await open(page, 'en', 'for=kiosk');
  await expect(check(page, 'touch')).toHaveAttribute('data-verdict', 'todo');
  for (const id of ['keys', 'notes', 'channel', 'screens'] as const) await expect(check(page, id)).toHaveCount(0);
  await expect(page.locator('#keys')).toHaveCount(0);
});

test('the language changes and what is checked stays', async ({ page }) => {
  await open(page, 'zh', `for=kiosk&parks=${PARK_SLUGS[1]}&distance=2`);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(new RegExp(`/ru/stage/check/\\?for=kiosk&parks=${PARK_SLUGS[1]}&distance=2$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ru', 'title'));
});

test('a screen that refuses to stay on, a blocked window and an unknown park are named with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.wakeLock.request = () => Promise.reject(new Error('refused'));
    window.open = () => null;
  });
  await open(page, 'en', 'parks=nowhere');
  await expect(page.getByText(say('en', 'dropped', { names: 'nowhere' }))).toBeVisible();
  await expect(check(page, 'wake')).toContainText(say('en', 'checks.wake.refused'));
  await page.getByRole('button', { name: say('en', 'action.notes') }).click();
  await expect(check(page, 'notes')).toContainText(say('en', 'checks.notes.blocked'));
});
