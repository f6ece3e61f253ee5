import { expect, hydrated, LANGS, park, test, word } from './support.ts';

for (const lang of LANGS) {
  test.describe(`filters in ${lang}`, () => {
    const sector = new RegExp(`^${word(lang, 'vocabulary', 'sectorShort.bio')}`);

    test('a sector leaves its parks, goes into the URL and survives a reload', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await hydrated(page);
      await page
        .getByRole('region', { name: word(lang, 'explore', 'filters.label') })
        .getByRole('button', { name: sector })
        .click();
      await expect(page).toHaveURL(`/${lang}/?sector=bio`);
      await expect(page.getByRole('link', { name: park(lang, 'limin-biopharma-park').listName, exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: park(lang, 'commercial-aerospace-park').listName, exact: true })).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole('region', { name: word(lang, 'explore', 'filters.label') }).getByRole('button', { name: sector })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(page.getByRole('link', { name: park(lang, 'commercial-aerospace-park').listName, exact: true })).toHaveCount(0);
    });

    test('conditions that exclude every park name the one to drop', async ({ page }) => {
      await page.goto(`/${lang}/?sector=food&stage=in-use`);
      await expect(page.getByRole('heading', { name: word(lang, 'explore', 'empty.title') })).toBeVisible();
      const name = word(lang, 'explore', 'filters.sectors');
      await page.getByRole('button', { name: word(lang, 'explore', 'filters.dropOne', { name }) }).click();
      await expect(page).toHaveURL(`/${lang}/?stage=in-use`);
      await expect(page.getByRole('link', { name: park(lang, 'limin-biopharma-park').listName, exact: true })).toBeVisible();
    });

    test('values a link does not know are dropped and said so', async ({ page }) => {
      await page.goto(`/${lang}/?sector=warp`);
      await expect(page.getByText(word(lang, 'errors', 'params.dropped', { names: 'warp' }))).toBeVisible();
      await expect(page.getByRole('link', { name: park(lang, 'commercial-aerospace-park').listName, exact: true })).toBeVisible();
    });

    test('the back button returns to the filtered list', async ({ page }) => {
      await page.goto(`/${lang}/?sector=bio`);
      await hydrated(page);
      await page.getByRole('link', { name: park(lang, 'limin-biopharma-park').listName, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(park(lang, 'limin-biopharma-park').name);
      await page.goBack();
      await expect(page).toHaveURL(`/${lang}/?sector=bio`);
      await expect(page.getByRole('region', { name: word(lang, 'explore', 'filters.label') }).getByRole('button', { name: sector })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });
  });
}
