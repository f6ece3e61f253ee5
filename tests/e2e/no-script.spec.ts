import { expect, LANGS, PARK_SLUGS, park, policyName, test, word } from './support.ts';

test.use({ javaScriptEnabled: false });

for (const lang of LANGS) {
  test.describe(`without JavaScript in ${lang}`, () => {
    test('the list links to all fifteen parks', async ({ page }) => {
      await page.goto(`/${lang}/`);
      for (const slug of PARK_SLUGS) await expect(page.getByRole('link', { name: park(lang, slug).listName, exact: true })).toBeVisible();
    });

    test('a park is complete, with its place drawn', async ({ page }) => {
      await page.goto(`/${lang}/parks/limin-biopharma-park/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(park(lang, 'limin-biopharma-park').name);
      await expect(page.getByRole('link', { name: policyName(lang, 'gene-cell') }).first()).toBeVisible();
      const drawing = page.locator('img[src*="/locator/"]').first();
      await expect(drawing).toHaveJSProperty('complete', true);
      expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    });

    test('links lead from page to page and a source note to its source', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await page.getByRole('link', { name: park(lang, 'commercial-aerospace-park').listName, exact: true }).click();
      await page.locator('main a[href*="/sources/#source-"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sources/#source-`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page
        .getByRole('banner')
        .getByRole('link', { name: word(lang, 'common', 'nav.enterprises') })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}
