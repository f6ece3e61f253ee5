import { expect, hydrated, LANGS, park, policyName, test, word } from './support.ts';

const PARKS = ['commercial-aerospace-park', 'limin-biopharma-park', 'new-materials-park'];
const ADDED = 'keyou-sic-park';

for (const lang of LANGS) {
  test.describe(`comparing parks in ${lang}`, () => {
    const [first, second, third] = PARKS.map((slug) => park(lang, slug));
    if (!first || !second || !third) throw new Error('no parks');
    const words = (key: string, values?: Record<string, string | number>) => word(lang, 'compare', key, values);
    const shortOf = (slug: string) => park(lang, slug).shortName;

    test('from the choice to a link', async ({ page }) => {
      await page.goto(`/${lang}/compare/`);
      await hydrated(page);
      await page.getByRole('checkbox', { name: first.listName, exact: true }).check();
      // One park is not a comparison: the button says so and does nothing.
      await page.getByRole('button', { name: words('picker.submit'), disabled: true }).press('Enter');
      await expect(page).toHaveURL(`/${lang}/compare/`);
      await page.getByRole('checkbox', { name: second.listName, exact: true }).check();
      await page.getByRole('button', { name: words('picker.submit') }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/compare/\\?parks=${first.slug}(?:,|%2C)${second.slug}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('titleOf_other', { count: 2 }).replace(/парка$/, 'парков'));
      await page.goBack();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    });

    test('the link shows the same in a clean browser, after a reload and in another language', async ({ page, browser, baseURL }) => {
      const link = `/${lang}/compare/?parks=${PARKS.join()}&rows=different`;
      await page.goto(link);
      await expect(page.getByRole('columnheader')).toHaveCount(3);
      const shown = await page.getByRole('table').innerText();
      await page.reload();
      await expect(page.getByRole('columnheader')).toHaveCount(3);
      expect(await page.getByRole('table').innerText()).toBe(shown);
      const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1440, height: 900 } });
      await other.goto(link);
      await expect(other.getByRole('columnheader')).toHaveCount(3);
      expect(await other.getByRole('table').innerText()).toBe(shown);
      await other.close();
      const next = lang === 'zh' ? 'en' : 'zh';
      await page.locator(`a[hreflang="${next === 'zh' ? 'zh-Hans' : 'en'}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${next}/compare/\\?parks=.*rows=different`));
      await expect(page.getByRole('columnheader')).toHaveCount(3);
    });

    test('rows: equal ones can be hidden, unpublished ones are folded, some are not to be ranked', async ({ page }) => {
      await page.goto(`/${lang}/compare/?parks=${first.slug},${third.slug}`);
      const table = page.getByRole('table');
      await expect(table.getByText(words('same')).first()).toBeVisible();
      await expect(table.getByText(words('doNotRank')).first()).toBeVisible();
      await expect(table.getByRole('rowheader', { name: word(lang, 'vocabulary', 'field.rent'), exact: true })).toHaveCount(0);
      const fold = page.locator('details', { hasText: word(lang, 'vocabulary', 'field.rent') });
      await fold.locator('summary').click();
      await expect(fold.getByRole('listitem').filter({ hasText: word(lang, 'vocabulary', 'field.rent') })).toBeVisible();
      await expect(table.getByRole('rowheader', { name: policyName(lang, 'aero-2025') })).toBeVisible();
      await page.getByRole('checkbox', { name: words('tools.differences') }).click();
      await expect(page.getByRole('checkbox', { name: words('tools.differences') })).toBeChecked();
      await expect(page).toHaveURL(/rows=different/);
      await expect(table.getByText(words('same'))).toHaveCount(0);
    });

    test('columns are added, moved and removed', async ({ page }) => {
      await page.goto(`/${lang}/compare/?parks=${PARKS.join()}`);
      await hydrated(page);
      await page.getByRole('button', { name: words('tools.add') }).click();
      await page.getByRole('button', { name: park(lang, ADDED).listName, exact: true }).click();
      await expect(page.getByRole('columnheader')).toHaveCount(4);
      await expect(page.getByRole('button', { name: words('tools.add') })).toHaveCount(0);
      const left = page.getByRole('button', { name: words('column.left', { name: shortOf(ADDED) }) });
      await left.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${second.slug}(?:,|%2C)${ADDED}(?:,|%2C)${third.slug}$`));
      await expect(left).toBeFocused();
      await expect(page.getByText(words('column.moved', { name: shortOf(ADDED), place: 3, count: 4 }))).toBeAttached();
      await page.getByRole('button', { name: words('column.remove', { name: shortOf(first.slug) }) }).click();
      await expect(page.getByRole('columnheader')).toHaveCount(3);
      await page.goBack();
      await expect(page.getByRole('columnheader')).toHaveCount(4);
    });

    test('what the link gets wrong is dropped and said', async ({ page }) => {
      await page.goto(`/${lang}/compare/?parks=${PARKS.join()},no-such-park,${ADDED},keyou-sic-park,green-food-park`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('no-such-park');
      await expect(alert).toContainText(shortOf('green-food-park'));
      await expect(page.getByRole('columnheader')).toHaveCount(4);
    });

    test('prints on paper laid sideways', async ({ page }) => {
      await page.goto(`/${lang}/compare/?parks=${PARKS.join()}`);
      await expect(page.getByRole('columnheader')).toHaveCount(3);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
    });
  });
}
