import { expect, hydrated, LANGS, park, test, word } from './support.ts';

const NAME = { zh: '中文', en: 'English', ru: 'Русский' } as const;
const TAG = { zh: 'zh-Hans', en: 'en', ru: 'ru' } as const;

for (const [index, from] of LANGS.entries()) {
  const to = LANGS[(index + 1) % LANGS.length] ?? 'zh';
  test.describe(`switching from ${from} to ${to}`, () => {
    test('keeps the page, the filter and the selection', async ({ page }) => {
      await page.goto(`/${from}/?sector=space&park=commercial-aerospace-park`);
      await hydrated(page);
      await page.getByRole('link', { name: NAME[to] }).click();
      await expect(page).toHaveURL(`/${to}/?sector=space&park=commercial-aerospace-park`);
      await expect(page.locator('html')).toHaveAttribute('lang', TAG[to]);
      await expect(page.getByRole('heading', { level: 1, name: word(to, 'explore', 'title') })).toBeVisible();
    });

    test('renames everything on the map', async ({ page }) => {
      await page.goto(`/${from}/`);
      const map = page.getByRole('region', { name: word(from, 'explore', 'map.label') });
      await expect(map.getByRole('button', { name: word(from, 'map', 'zoomIn') })).toBeVisible();
      await page.getByRole('link', { name: NAME[to] }).click();
      const renamed = page.getByRole('region', { name: word(to, 'explore', 'map.label') });
      await expect(renamed.getByRole('button', { name: word(to, 'map', 'zoomIn') })).toBeVisible();
      await expect(renamed.getByRole('button', { name: park(to, 'keyou-sic-park').name, exact: true })).toBeVisible();
      await expect(renamed.getByRole('button', { name: park(from, 'keyou-sic-park').name, exact: true })).toHaveCount(0);
    });

    test('keeps the view of the map', async ({ page }) => {
      await page.goto(`/${from}/`);
      const map = page.getByRole('region', { name: word(from, 'explore', 'map.label') });
      await map.getByRole('button', { name: word(from, 'map', 'zoomIn') }).click();
      await expect(page).toHaveURL(/at=/);
      const at = new URL(page.url()).searchParams.get('at');
      await page.getByRole('link', { name: NAME[to] }).click();
      await expect(page.getByRole('heading', { level: 1, name: word(to, 'explore', 'title') })).toBeVisible();
      expect(new URL(page.url()).searchParams.get('at')).toBe(at);
    });
  });
}

test('a returning visitor is taken to the last language', async ({ page }) => {
  await page.goto('/ru/');
  await hydrated(page);
  await page.goto('/');
  await expect(page).toHaveURL('/ru/');
});

test('a first visitor finds a door for each language', async ({ page }) => {
  await page.goto('/');
  for (const lang of LANGS) await expect(page.getByRole('link', { name: word(lang, 'chooser', 'enter') })).toHaveAttribute('href', `/${lang}/`);
});
