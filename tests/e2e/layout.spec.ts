import { expect, LANGS, PAGE_TYPES, test } from './support.ts';

for (const lang of LANGS) {
  for (const width of [320, 390, 768, 1440]) {
    test(`no page in ${lang} scrolls sideways at ${width}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      for (const [type, path] of Object.entries(PAGE_TYPES)) {
        await page.goto(`/${lang}${path}`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(excess, type).toBeLessThanOrEqual(0);
      }
    });
  }
}
