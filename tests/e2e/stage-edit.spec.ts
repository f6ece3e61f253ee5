import { AxeBuilder } from '@axe-core/playwright';
import { readQrCodes } from '#testing/read-qr.ts';
import { openWall, paramsOf, slide } from './stage-support.ts';
import { expect, hydrated, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

const [FIRST, SECOND, THIRD] = PARK_SLUGS;
const SECOND_LANG = { zh: 'ru', en: 'zh', ru: 'zh' } as const;
const SECOND_NAME = { zh: 'Русский', en: '中文', ru: '中文' } as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of LANGS) {
  const words = (key: string, values?: Record<string, string | number>) => word(lang, 'stage', key, values);

  test.describe(`a show in ${lang}`, () => {
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
      // In quick succession: no choice may undo the one before.
      await page.getByRole('radio', { name: words('edit.light') }).click();
      await page.getByRole('checkbox', { name: words('kind.policies') }).click();
      await page.getByRole('radio', { name: SECOND_NAME[lang] }).click();
      await expect(page.getByRole('radio', { name: SECOND_NAME[lang] })).toBeChecked();
      await page.goto(`/${lang}/stage/edit/`);
      await expect
        .poll(() => paramsOf(page))
        .toEqual({
          parks: [FIRST, THIRD].join(),
          slides: 'opening,area,title,where,numbers,anchors,contact,closing',
          with: SECOND_LANG[lang],
          auto: '30',
          theme: 'light',
        });
      await page.getByRole('link', { name: words('edit.start'), exact: true }).click();
      await expect(slide(page)).toHaveAttribute('data-slide', 'opening');
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('edit.title'));
    });

    test('is a link and a code that give it to another computer', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${lang}/stage/edit/?parks=${THIRD},${FIRST}&with=${SECOND_LANG[lang]}&slide=${FIRST}.title`);
      await hydrated(page);
      const address = await page.getByRole('textbox', { name: words('edit.send') }).inputValue();
      expect(new URL(address).pathname).toBe(`/${lang}/stage/`);
      expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ parks: `${THIRD},${FIRST}`, with: SECOND_LANG[lang] });
      await page.getByRole('button', { name: words('edit.copy') }).click();
      await expect(page.getByText(words('edit.copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      const code = await page.getByRole('img', { name: words('edit.code') }).screenshot();
      expect(await readQrCodes(new Uint8Array(code))).toEqual([address]);
      await page.goto(address);
      await slide(page).waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('PageUp');
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.contact`);
    });

    test('whose notes the browser blocks says so in the editor too', async ({ page }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await page.goto(`/${lang}/stage/edit/`);
      await hydrated(page);
      await page.getByRole('button', { name: words('edit.openNotes') }).click();
      await expect(page.getByRole('alert')).toContainText(words('blocked.title'));
      await expect(page.getByRole('alert').getByRole('link', { name: words('edit.openNotes') })).toHaveAttribute('href', /\/stage\/notes\/\?/);
    });

    test('tells in the editor, never on the wall, what a link has wrong', async ({ page }) => {
      await openWall(page, lang, `parks=${FIRST},atlantis&with=fr&slide=${FIRST}.title`);
      await expect(slide(page)).not.toContainText('atlantis');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Escape');
      await expect(page.getByText(words('edit.dropped', { names: 'atlantis, fr' }))).toBeVisible();
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
      await openWall(page, lang);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      const help = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(help.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}/stage/edit/?parks=${FIRST},${SECOND}`);
      await hydrated(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
}

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
