import { link, opener, openPanel, panel, SENT_PARK } from './send-support.ts';
import { expect, hydrated, LANGS, test, word } from './support.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const WECHAT_IOS = `${IPHONE} MicroMessenger/8.0.54(0x18003637) NetType/WIFI Language/zh_CN`;
const INSTAGRAM_IOS = `${IPHONE} Instagram 300.0.0.18.110 (iPhone15,2; iOS 17_5; de_DE; de-DE; scale=3.00; 1179x2556; 506092521)`;

for (const lang of LANGS) {
  test.describe(`sending in ${lang}`, () => {
    const words = (key: string, values?: Record<string, string | number>) => word(lang, 'send', key, values);

    test.describe('inside WeChat on iOS', () => {
      test.use({ userAgent: WECHAT_IOS, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('every page is loaded as a document, by link and by program', async ({ page }) => {
        await page.goto(`/${lang}/`);
        await hydrated(page);
        await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
        await page.locator(`main a[href="/${lang}${SENT_PARK}"]`).first().click();
        await expect(page).toHaveURL(`/${lang}${SENT_PARK}`);
        await expect(page.locator('html[data-first]')).toHaveCount(0);
        expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toMatch(new RegExp(`/${lang}${SENT_PARK}$`));
        await page.goBack();
        await expect(page).toHaveURL(`/${lang}/`);
        // The router goes the same way when a program asks: the door opens the last language.
        await page.goto('/');
        await expect(page).toHaveURL(`/${lang}/`);
        expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toMatch(new RegExp(`/${lang}/$`));
      });

      test('a filter stays in place, and the panel lets the menu of the app forward it', async ({ page }) => {
        await page.goto(`/${lang}/?from=singlemessage`);
        await hydrated(page);
        await opener(page, lang).click();
        await expect(panel(page, lang).getByText(words('app.wechat'))).toBeVisible();
        await expect(panel(page, lang).getByText(words('app.updateWhy'))).toBeHidden();
        await page.keyboard.press('Escape');
        await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
        await page.locator('main button[aria-pressed]').first().click();
        await expect(page).toHaveURL(/sector=/);
        await expect(page.locator('html[data-first]')).toHaveCount(1);
        await opener(page, lang).click();
        await panel(page, lang)
          .getByRole('button', { name: words('app.update') })
          .click();
        await expect(page.locator('html[data-first]')).toHaveCount(0);
        await hydrated(page);
        await opener(page, lang).click();
        await expect(link(page, lang)).toBeVisible();
        await expect(panel(page, lang).getByText(words('app.updateWhy'))).toBeHidden();
      });

      test('offers what works there: the menu, the link, the picture; no mail, no other service', async ({ page }) => {
        await page.addInitScript(() => {
          navigator.share = () => Promise.resolve();
        });
        const shown = await openPanel(page, lang, '/area/');
        await shown.locator('summary').click();
        await expect(shown.getByRole('button', { name: words('link.copy'), exact: true })).toBeVisible();
        await expect(shown.getByRole('list', { name: words('channels') })).toHaveCount(0);
        await expect(shown.locator('a[href^="mailto:"]')).toHaveCount(0);
        await expect(shown.locator('img')).toHaveCount(1);
      });
    });

    test.describe('inside Instagram', () => {
      test.use({ userAgent: INSTAGRAM_IOS });

      test('says where it is and leaves out mail', async ({ page }) => {
        const shown = await openPanel(page, lang, SENT_PARK);
        await expect(shown.getByText(words('app.other', { app: 'Instagram' }))).toBeVisible();
        await expect(shown.locator('a[href^="mailto:"], a[href^="https:"]')).toHaveCount(0);
      });
    });
  });
}
