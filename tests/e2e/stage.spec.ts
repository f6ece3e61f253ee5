import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STAGE_KEYS, type StageCommand, type StageKey } from '#lib/stage/stage-keys.ts';
import { readQrCodes } from '#testing/read-qr.ts';
import { openWall, paramsOf, slide } from './stage-support.ts';
import { expect, hydrated, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

const [FIRST, SECOND, THIRD] = PARK_SLUGS;
const START = `${FIRST}.where`;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Presses a key of the table as a keyboard or a clicker sends it. */
async function press(page: Page, { key = '', code = '', shift = false }: StageKey): Promise<void> {
  await page.evaluate(
    (init) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
    { key, code, shiftKey: shift },
  );
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

/** What each command does, seen from outside. */
const DOES: Record<StageCommand, (page: Page, key: StageKey) => Promise<void>> = {
  async next(page, key) {
    await press(page, key);
    await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.numbers`);
  },
  async previous(page, key) {
    await press(page, key);
    await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.title`);
  },
  async first(page, key) {
    await press(page, key);
    await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
  },
  async last(page, key) {
    await press(page, key);
    await expect(slide(page)).toHaveAttribute('data-slide', 'closing');
  },
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
    await expect.poll(() => paramsOf(page).auto).toBe('15');
    await press(page, key);
    await expect.poll(() => paramsOf(page).hold).toBe('yes');
  },
  'language-1': (page, key) => turnsTo(page, key, 'zh'),
  'language-2': (page, key) => turnsTo(page, key, 'en'),
  'language-3': (page, key) => turnsTo(page, key, 'ru'),
  async notes(page, key) {
    const popup = page.waitForEvent('popup');
    await press(page, key);
    await expect(await popup).toHaveURL(/\/stage\/notes\/\?/);
  },
  async help(page, key) {
    await press(page, key);
    await expect(page.getByRole('dialog', { name: word('en', 'stage', 'keys.title') })).toBeVisible();
    await press(page, key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
  async leave(page, key) {
    await press(page, { key: '?', label: '?' });
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, key);
    await expect(page).toHaveURL(/\/en\/stage\/edit\/\?/);
    await page.goBack();
    await expect(slide(page)).toHaveAttribute('data-slide', START);
  },
};

async function turnsTo(page: Page, key: StageKey, lang: 'zh' | 'en' | 'ru'): Promise<void> {
  await press(page, key);
  await expect(page).toHaveURL(new RegExp(`/${lang}/stage/\\?.*slide=${START}`));
  await expect(page.getByRole('heading', { level: 2, name: park(lang, FIRST).shortName })).toBeVisible();
}

test.describe('the keys of the stage', () => {
  for (const { command, keys } of STAGE_KEYS) {
    for (const key of keys) {
      test(`${key.label} (${key.code ?? key.key}): ${command}`, async ({ page }) => {
        await watchFullScreen(page);
        await openWall(page, 'en', `slide=${START}`);
        await DOES[command](page, key);
      });
    }
  }

  test('turn slides by a real keyboard and reload nothing', async ({ page }) => {
    await watchFullScreen(page);
    await openWall(page, 'en', `slide=${START}`);
    await page.evaluate(() => {
      document.body.dataset.mark = 'same';
    });
    for (const key of ['PageDown', 'Space', 'Shift+Space', 'F5', 'ArrowUp']) await page.keyboard.press(key);
    await expect(slide(page)).toHaveAttribute('data-slide', START);
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'same');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('are left alone while someone types, and with Ctrl', async ({ page }) => {
    await openWall(page, 'en', `slide=${START}`);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('main')?.append(field);
      field.focus();
    });
    await page.keyboard.type('nb.');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('nb.');
    await page.evaluate(() => document.querySelector('input')?.remove());
    await page.keyboard.press('Control+b');
    await expect(slide(page)).toHaveAttribute('data-slide', START);
    expect(paramsOf(page).blank).toBeUndefined();
  });
});

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

    test('explains its keys and a blocked window', async ({ page }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await openWall(page, lang);
      await page.keyboard.press('?');
      const help = page.getByRole('dialog');
      for (const { command } of STAGE_KEYS) await expect(help).toContainText(words(`keys.command.${command}`));
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog', { name: words('blocked.title') })).toContainText(words('blocked.text'));
    });

    test('is put together in the editor, kept on the device and started', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await hydrated(page);
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: word(lang, 'common', 'footer.present') })
        .click();
      for (const slug of [FIRST, SECOND, THIRD]) await page.getByRole('button', { name: words('edit.add', { name: park(lang, slug).name }) }).click();
      const up = page.getByRole('button', { name: words('edit.up', { name: park(lang, THIRD).shortName }) });
      await up.focus();
      await page.keyboard.press('ArrowUp');
      await expect(up).toBeFocused();
      await expect.poll(() => paramsOf(page).parks).toBe([FIRST, THIRD, SECOND].join());
      await page.getByRole('button', { name: words('edit.remove', { name: park(lang, SECOND).shortName }) }).click();
      await page.getByRole('combobox', { name: words('edit.auto') }).selectOption('30');
      await page.getByRole('radio', { name: words('edit.light') }).check();
      await page.getByRole('checkbox', { name: words('kind.policies') }).uncheck();
      await page.goto(`/${lang}/stage/edit/`);
      await expect.poll(() => paramsOf(page)).toMatchObject({ parks: [FIRST, THIRD].join(), auto: '30', theme: 'light' });
      await page.getByRole('link', { name: words('edit.start'), exact: true }).click();
      await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('edit.title'));
    });

    test('tells in the editor, never on the wall, what a link has wrong', async ({ page }) => {
      await openWall(page, lang, `parks=${FIRST},atlantis&with=fr&slide=${FIRST}.title`);
      await expect(slide(page)).not.toContainText('atlantis');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Escape');
      await expect(page.getByText(words('edit.dropped', { names: 'atlantis, fr' }))).toBeVisible();
    });

    test('has notes that follow the wall and lead it', async ({ page }) => {
      await openWall(page, lang, `slide=${FIRST}.title`);
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('s');
      const notes = await opened;
      await expect(notes.getByRole('status')).toContainText(words('desk.connected'));
      await expect(notes.getByText(words('desk.say'), { exact: true })).toBeVisible();
      await page.keyboard.press('PageDown');
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.where'));
      await notes.getByRole('button', { name: words('desk.forward') }).click();
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.numbers`);
      await notes.keyboard.press('b');
      await expect(notes.getByText(words('desk.isBlank'))).toBeVisible();
      await notes.reload();
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.numbers'));
      await page.close();
      await expect(notes.getByRole('status')).toContainText(words('desk.alone'));
      await notes.keyboard.press('PageUp');
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.where'));
    });

    test('goes on when the notes are closed and when the network goes', async ({ page, context, faults }) => {
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
      await openWall(page, lang, `slide=${FIRST}.title`);
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('s');
      await (await opened).close();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(2000);
      await context.setOffline(true);
      for (const [place, other] of LANGS.entries()) {
        await page.keyboard.press(String(place + 1));
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(park(other, FIRST).name);
      }
      await page.keyboard.press('PageDown');
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.where`);
      // The browser asks for its icon again with every title; nothing of the show asks for anything.
      expect(failed.filter((path) => path !== '/icon.svg')).toEqual([]);
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));
    });

    test('passes axe on the wall, in the editor and in the notes', async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of [
        `?slide=${FIRST}.where&with=${lang === 'zh' ? 'ru' : 'zh'}`,
        `?slide=${FIRST}.numbers`,
        '?slide=closing&theme=light',
        'edit/',
        'notes/',
      ]) {
        await page.goto(`/${lang}/stage/${path}`);
        await hydrated(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}/stage/edit/?parks=${FIRST},${SECOND}`);
      await hydrated(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
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

test('the editor orders parks by dragging and says when the device keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/en/stage/edit/?parks=${FIRST},${SECOND},${THIRD}`);
  await hydrated(page);
  const rows = page.locator('ol > li');
  const handle = rows.nth(2).locator('span').first();
  const [from, to] = await Promise.all([handle.boundingBox(), rows.nth(0).boundingBox()]);
  if (!from || !to) throw new Error('no rows');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y - 20, { steps: 4 });
  await page.mouse.move(from.x + 10, to.y + 4, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => paramsOf(page).parks).toBe([THIRD, FIRST, SECOND].join());
  await expect(page.getByText(word('en', 'stage', 'edit.notKept'))).toBeVisible();
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
