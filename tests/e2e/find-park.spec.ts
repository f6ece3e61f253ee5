import { expect, hydrated, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

for (const lang of LANGS) {
  test.describe(`finding a park in ${lang}`, () => {
    const target = park(lang, 'keyou-sic-park');

    test('by pointer on the map', async ({ page }) => {
      await page.goto(`/${lang}/`);
      const map = page.getByRole('region', { name: word(lang, 'explore', 'map.label') });
      await map.getByRole('button', { name: target.name, exact: true }).click();
      await expect(page).toHaveURL(/park=keyou-sic-park/);
      await map.getByRole('link', { name: word(lang, 'map', 'openProfile', { name: target.name }) }).click();
      await expect(page).toHaveURL(`/${lang}/parks/keyou-sic-park/`);
      await expect(page.getByRole('heading', { level: 1, name: target.name })).toBeFocused();
    });

    test('by keyboard on the map', async ({ page }) => {
      await page.goto(`/${lang}/`);
      const map = page.getByRole('region', { name: word(lang, 'explore', 'map.label') });
      await map.getByRole('button', { name: park(lang, 'commercial-aerospace-park').name, exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(map.getByRole('button', { name: park(lang, 'intelligent-robotics-park').name, exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/park=intelligent-robotics-park/);
      const link = map.getByRole('link', { name: word(lang, 'map', 'openProfile', { name: park(lang, 'intelligent-robotics-park').name }) });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${lang}/parks/intelligent-robotics-park/`);
    });

    test('with the Tab key alone, every park in the list', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await hydrated(page);
      const wanted = new Set(PARK_SLUGS.map((slug) => `/${lang}/parks/${slug}/`));
      for (let presses = 0; wanted.size > 0 && presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        wanted.delete(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
      }
      expect([...wanted]).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/parks\//);
    });
  });
}
