import { expect, hydrated, LANGS, park, test } from './support.ts';

const SLUG = 'commercial-aerospace-park';
const PATHS = ['', 'area/', `parks/${SLUG}/`];

for (const lang of LANGS) {
  test(`the short address of a park in ${lang} forwards to its profile and leaves no step in the history`, async ({ page }) => {
    await page.goto(`/${lang}/contact/`);
    await page.goto(`/p/01-${lang}/`, { waitUntil: 'commit' });
    await expect(page).toHaveURL(new RegExp(`/${lang}/parks/${SLUG}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(park(lang, SLUG).name);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${lang}/contact/$`));
  });

  for (const path of PATHS) {
    test(`/${lang}/${path} names its own card, which is there, before and after hydration`, async ({ page, request }) => {
      const html = await (await request.get(`/${lang}/${path}`)).text();
      const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
      await page.goto(`/${lang}/${path}`);
      await hydrated(page);
      const tag = page.locator('meta[property="og:image"]');
      await expect(tag).toHaveCount(1);
      await expect(tag).toHaveAttribute('content', address);
      const { pathname, search } = new URL(address);
      expect(pathname).toMatch(new RegExp(`^/share/${lang}/[a-z-]+/og\\.jpg$`));
      const card = await request.get(pathname + search);
      expect(card.ok()).toBe(true);
      expect(card.headers()['content-type']).toBe('image/jpeg');
    });
  }

  test(`the head follows from one park to the next in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/parks/${SLUG}/`);
    await hydrated(page);
    const tag = page.locator('meta[property="og:image"]');
    const before = await tag.getAttribute('content');
    await page.locator('main a[rel="next"], main nav a[href*="/parks/"]').last().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(park(lang, SLUG).name);
    await expect(tag).toHaveCount(1);
    expect(await tag.getAttribute('content')).not.toBe(before);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGS) {
    test(`a short address in ${lang} forwards all the same`, async ({ page }) => {
      await page.goto(`/p/15-${lang}/`, { waitUntil: 'commit' });
      await expect(page).toHaveURL(new RegExp(`/${lang}/parks/china-russia-industrial-park/$`));
    });
  }
});
