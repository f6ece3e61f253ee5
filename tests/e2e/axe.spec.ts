import { AxeBuilder } from '@axe-core/playwright';
import { expect, hydrated, LANGS, PAGE_TYPES, test } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of LANGS) {
  for (const width of [390, 1440]) {
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      test(`axe finds nothing on ${type} in ${lang} at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${lang}${path}`);
        await hydrated(page);
        // Axe takes what sticks out from under a sticky bar for a small target: look where nothing is covered,
        // at the top below the header of wide screens, at the end above the tab bar of narrow ones.
        if (width < 1024) await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      });
    }
  }
}
