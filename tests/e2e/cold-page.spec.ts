import { expect, hydrated, LANGS, PAGE_TYPES, park, test, word } from './support.ts';

const PAGES = Object.entries(PAGE_TYPES).filter(([type]) => type !== 'not found' && type !== 'explore map');

for (const lang of LANGS) {
  for (const [type, path] of PAGES) {
    test(`a cold ${type} page in ${lang} hydrates in place and asks for no data`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (/\/data\/(?:zh|en|ru)\//.test(request.url())) asked.push(request.url());
      });
      // The same element before and after means that React took the page over instead of drawing it anew.
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.setAttribute('data-first', ''));
      });
      await page.goto(`/${lang}${path}`);
      await hydrated(page);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1[data-first]')).toHaveCount(1);
      await expect(page.locator('head title')).toHaveCount(1);
      expect(asked).toEqual([]);
    });
  }

  test(`an unknown park in ${lang} answers 404 with the nearest names`, async ({ page }) => {
    const response = await page.goto(`/${lang}/parks/keyou-sic-parc/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('keyou-sic-parc');
    await expect(
      page
        .getByRole('link', { name: park(lang, 'keyou-sic-park').listName })
        .or(page.getByRole('link', { name: park(lang, 'keyou-sic-park').name }))
        .first(),
    ).toBeVisible();
    await expect(page.locator('head title')).toHaveCount(1);
  });

  test(`data that does not come in ${lang} is said and can be asked for again`, async ({ page, faults }) => {
    await page.goto(`/${lang}/`);
    await hydrated(page);
    await page.route(`**/data/${lang}/area.json`, (route) => route.fulfill({ status: 200, body: '{"kind":' }));
    await page
      .getByRole('banner')
      .getByRole('link', { name: word(lang, 'common', 'nav.area') })
      .click();
    await expect(page.getByRole('alert')).toContainText(word(lang, 'errors', 'data.title'));
    await page.unroute(`**/data/${lang}/area.json`);
    await page.getByRole('button', { name: word(lang, 'errors', 'data.retry') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // React reports the caught error; nothing else may be wrong.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('area.json')));
  });
}
