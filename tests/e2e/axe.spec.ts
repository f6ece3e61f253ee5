import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, LANGS, PAGE_TYPES, test } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe takes what sticks out from under a sticky bar for a small target; a reader scrolls. So nothing sticks while it looks. */
async function unstick(page: Page): Promise<void> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')];
    for (const element of elements.filter((item) => getComputedStyle(item).position === 'sticky')) element.style.position = 'relative';
  });
}

for (const lang of LANGS) {
  for (const width of [390, 1440]) {
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      test(`axe finds nothing on ${type} in ${lang} at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${lang}${path}`);
        await hydrated(page);
        await unstick(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      });
    }
  }
}
