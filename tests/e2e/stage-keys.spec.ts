import type { Page } from '@playwright/test';
import { STAGE_KEYS, type StageCommand, type StageKey } from '#lib/stage/stage-keys.ts';
import { openWall, paramsOf, slide, turnTo } from './stage-support.ts';
import { expect, type Lang, PARK_SLUGS, park, test, word } from './support.ts';

const [FIRST] = PARK_SLUGS;
const START = `${FIRST}.where`;

/** A key as a keyboard or a clicker sends it. */
type Press = Required<Pick<StageKey, 'key' | 'code' | 'shift'>>;

/** What a Russian layout or a Chinese input method gives for a key of a letter or a mark: another sign at the same place. */
const OTHER_SIGN = 'ж';

function pressesOf({ key, code = '', shift = false }: StageKey): Press[] {
  const plain = { key: key ?? code.slice(-1), code, shift };
  return code && key ? [plain, { key: OTHER_SIGN, code, shift }] : [plain];
}

/** Goes through the browser's own input, past everything a page could do about it. */
async function press(page: Page, { key, code, shift }: Press): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { key, code, modifiers: shift ? 8 : 0 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

/** Full screen is not there in every test browser: the request is noted, and believed. */
async function watchFullScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let full: Element | null = null;
    Object.defineProperty(document, 'fullscreenElement', { get: () => full });
    Element.prototype.requestFullscreen = function request() {
      full = this;
      document.documentElement.dataset.full = 'on';
      return Promise.resolve();
    };
    document.exitFullscreen = () => {
      full = null;
      document.documentElement.dataset.full = 'off';
      return Promise.resolve();
    };
  });
}

type Check = (page: Page, key: Press) => Promise<void>;

/** The key leads from the slide of the place to another one. */
const leadsTo =
  (id: string): Check =>
  async (page, key) => {
    await press(page, key);
    await expect(slide(page)).toHaveAttribute('data-slide', id);
  };

const turnsTo =
  (lang: Lang): Check =>
  async (page, key) => {
    await press(page, key);
    await expect(page).toHaveURL(new RegExp(`/${lang}/stage/\\?.*slide=${START}`));
    await expect(page.getByRole('heading', { level: 2, name: park(lang, FIRST).shortName })).toBeVisible();
  };

/** What each command does, seen from outside. */
const DOES: Record<StageCommand, Check> = {
  next: leadsTo(`${FIRST}.numbers`),
  previous: leadsTo(`${FIRST}.title`),
  first: leadsTo('opening'),
  last: leadsTo('closing'),
  async blank(page, key) {
    await press(page, key);
    await expect.poll(() => paramsOf(page).blank).toBe('yes');
    await expect(page.locator('[data-idle]')).toHaveCount(1);
    await press(page, key);
    await expect.poll(() => paramsOf(page).blank).toBeUndefined();
    await expect(slide(page)).toHaveAttribute('data-slide', START);
  },
  async 'full-screen'(page, key) {
    await press(page, key);
    await expect(page.locator('html')).toHaveAttribute('data-full', 'on');
    await press(page, key);
    await expect(page.locator('html')).toHaveAttribute('data-full', 'off');
  },
  async auto(page, key) {
    await press(page, key);
    await expect.poll(() => paramsOf(page)).toMatchObject({ auto: '15' });
    expect(paramsOf(page).hold).toBeUndefined();
    await press(page, key);
    await expect.poll(() => paramsOf(page).hold).toBe('yes');
  },
  'language-1': turnsTo('zh'),
  'language-2': turnsTo('en'),
  'language-3': turnsTo('ru'),
  async notes(page, key) {
    const popup = page.waitForEvent('popup');
    await press(page, key);
    const opened = await popup;
    await expect(opened).toHaveURL(/\/stage\/notes\/\?/);
    await opened.close();
  },
  async help(page, key) {
    await press(page, key);
    await expect(page.getByRole('dialog', { name: word('en', 'stage', 'keys.title') })).toBeVisible();
    await press(page, key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
  async leave(page, key) {
    await press(page, { key: '?', code: '', shift: false });
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, { key: 'b', code: 'KeyB', shift: false });
    await expect.poll(() => paramsOf(page).blank).toBe('yes');
    await press(page, key);
    await expect.poll(() => paramsOf(page).blank).toBeUndefined();
    await press(page, key);
    await expect(page).toHaveURL(/\/en\/stage\/edit\/\?/);
    await page.goBack();
    await expect(slide(page)).toHaveAttribute('data-slide', START);
  },
};

test.describe('each key of the table, as a browser gives it', () => {
  for (const { command, keys } of STAGE_KEYS) {
    test(`${keys.map(({ label }) => label).join(', ')}: ${command}`, async ({ page }) => {
      await watchFullScreen(page);
      await openWall(page, 'en', `slide=${START}`);
      for (const key of keys.flatMap(pressesOf)) {
        await test.step(`${key.shift ? 'Shift + ' : ''}${key.key} ${key.code}`, async () => {
          await turnTo(page, { lang: 'en', id: START });
          await DOES[command](page, key);
        });
      }
    });
  }
});

test('keys turn slides by a real keyboard, close a dialog and reload nothing', async ({ page }) => {
  await watchFullScreen(page);
  await openWall(page, 'en', `slide=${START}`);
  await page.evaluate(() => {
    document.body.dataset.mark = 'same';
  });
  for (const key of ['PageDown', 'Space', 'Shift+Space', 'F5', 'ArrowUp', '?', 'Escape']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(slide(page)).toHaveAttribute('data-slide', START);
  await expect(page.locator('body')).toHaveAttribute('data-mark', 'same');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a clicker may press faster than slides are drawn, and a key held down counts once', async ({ page }) => {
  await openWall(page, 'en');
  for (let turn = 0; turn < 10; turn += 1) await press(page, { key: 'PageDown', code: 'PageDown', shift: false });
  await page.keyboard.down('PageDown');
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await page.keyboard.press('Home');
  await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
  await page.keyboard.down('PageDown');
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('PageDown');
  await expect(slide(page)).toHaveAttribute('data-slide', 'area');
});

test('keys are left alone while someone types, and with Ctrl', async ({ page }) => {
  await openWall(page, 'en', `slide=${START}`);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('main')?.append(field);
    field.focus();
  });
  await page.keyboard.type('nb. 1');
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('nb. 1');
  await page.evaluate(() => document.querySelector('input')?.remove());
  await page.keyboard.press('Control+b');
  await expect(slide(page)).toHaveAttribute('data-slide', START);
  expect(paramsOf(page)).toEqual({ slide: START });
});
