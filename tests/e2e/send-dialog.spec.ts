import { AxeBuilder } from '@axe-core/playwright';
import { link, opener, openPanel, panel, SENT_PARK } from './send-support.ts';
import { expect, hydrated, LANGS, PAGE_TYPES, test, word } from './support.ts';

for (const lang of LANGS) {
  test.describe(`the panel that sends in ${lang}`, () => {
    for (const width of [390, 1440]) {
      test(`is at the same place of every page at ${width}`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 844 });
        const places = new Set<string>();
        for (const [type, path] of Object.entries(PAGE_TYPES).filter(([name]) => name !== 'not found')) {
          await page.goto(`/${lang}${path}`);
          const box = await opener(page, lang).boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), type).toBeGreaterThanOrEqual(44);
          places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
        }
        expect([...places]).toHaveLength(1);
      });

      test(`axe finds nothing in the open panel at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        const shown = await openPanel(page, lang, SENT_PARK);
        await shown.locator('summary').click();
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
        expect(await shown.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      });
    }

    test('opens by the keyboard, keeps the focus, and gives it back', async ({ page }) => {
      await page.goto(`/${lang}${SENT_PARK}`);
      await hydrated(page);
      await page.evaluate(() => window.scrollTo(0, 700));
      await opener(page, lang).focus();
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await expect(panel(page, lang).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(link(page, lang)).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(panel(page, lang)).toBeHidden();
      await expect(opener(page, lang)).toBeFocused();
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    test('opens by the pointer from the actions of a page and closes outside', async ({ page }) => {
      await page.goto(`/${lang}${SENT_PARK}`);
      await hydrated(page);
      const button = page.getByRole('main').getByRole('button', { name: word(lang, 'common', 'send.action'), exact: true });
      await button.click();
      await expect(link(page, lang)).toHaveValue(new RegExp(`/${lang}${SENT_PARK}$`));
      await page.mouse.click(200, 600);
      await expect(panel(page, lang)).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('is at the thumb on a phone, a sheet at the foot that moves nothing behind it', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}${SENT_PARK}`);
      await hydrated(page);
      await page.evaluate(() => window.scrollTo(0, 900));
      await page.locator('nav details summary').last().click();
      const scrolled = await page.evaluate(() => window.scrollY);
      await page
        .getByRole('navigation')
        .getByRole('button', { name: word(lang, 'common', 'send.label') })
        .click();
      await expect(link(page, lang)).toBeVisible();
      await expect
        .poll(async () => {
          const box = await panel(page, lang).boundingBox();
          return [box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)];
        })
        .toEqual([0, 390, 844]);
      await panel(page, lang)
        .getByRole('button', { name: word(lang, 'common', 'close') })
        .click();
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    test('stays off the paper', async ({ page }) => {
      const shown = await openPanel(page, lang, SENT_PARK);
      await page.emulateMedia({ media: 'print' });
      await expect(shown).toBeHidden();
      await expect(opener(page, lang)).toBeHidden();
    });
  });
}
