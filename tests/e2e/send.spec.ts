import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readQrCodes } from '#testing/read-qr.ts';
import { expect, hydrated, LANGS, type Lang, PAGE_TYPES, park, test, word } from './support.ts';

const SLUGS = ['commercial-aerospace-park', 'limin-biopharma-park', 'new-materials-park'];
const COMPARE = `/compare/?parks=${SLUGS.join()}&rows=different`;
const PARK = `/parks/${SLUGS[0]}/`;

/** Hosts of the services, in the order of the panel; none for mail. */
const SERVICES: Record<Lang, string[]> = { zh: [], en: ['wa.me', 'www.linkedin.com', ''], ru: ['t.me', 'vk.com', ''] };

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const WECHAT_IOS = `${IPHONE} MicroMessenger/8.0.54(0x18003637) NetType/WIFI Language/zh_CN`;
const INSTAGRAM_IOS = `${IPHONE} Instagram 300.0.0.18.110 (iPhone15,2; iOS 17_5; de_DE; de-DE; scale=3.00; 1179x2556; 506092521)`;

const panel = (page: Page, lang: Lang): Locator => page.getByRole('dialog', { name: word(lang, 'common', 'send.label') });
const opener = (page: Page, lang: Lang): Locator => page.getByRole('banner').getByRole('button', { name: word(lang, 'common', 'send.label') });
const link = (page: Page, lang: Lang): Locator => panel(page, lang).getByRole('textbox', { name: word(lang, 'send', 'link.label') });

async function openPanel(page: Page, lang: Lang, path: string): Promise<Locator> {
  await page.goto(`/${lang}${path}`);
  await hydrated(page);
  await opener(page, lang).click();
  await expect(link(page, lang)).toBeVisible();
  return panel(page, lang);
}

/** The browser reports what it could not load without a network; nothing else may be wrong. */
function forgiveOffline(faults: string[]): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));
}

/** What the code on the screen says; there must be one and no more. */
async function readCode(shown: Locator): Promise<string> {
  const image = shown.locator('img');
  await expect(image).toHaveCount(1);
  // A file that is not there gives way to a code drawn in the browser.
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 100)).toBe(true);
  const bytes = await image.evaluate(async (element: HTMLImageElement) => [...new Uint8Array(await (await fetch(element.src)).arrayBuffer())]);
  return (await readQrCodes(Uint8Array.from(bytes))).join();
}

for (const lang of LANGS) {
  test.describe(`sending in ${lang}`, () => {
    const words = (key: string, values?: Record<string, string | number>) => word(lang, 'send', key, values);
    const names = SLUGS.map((slug) => park(lang, slug).shortName);

    for (const width of [390, 1440]) {
      test(`is at the same place of every page at ${width}`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 844 });
        const places = new Set<string>();
        for (const [type, path] of Object.entries(PAGE_TYPES).filter(([name]) => name !== 'not found')) {
          await page.goto(`/${lang}${path}`);
          const box = await opener(page, lang).boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), type).toBeGreaterThanOrEqual(44);
          places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
        }
        expect([...places]).toHaveLength(1);
      });

      test(`axe finds nothing in the open panel at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        const shown = await openPanel(page, lang, PARK);
        await shown.locator('summary').click();
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
        expect(await shown.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      });
    }

    test('opens by the keyboard, keeps the focus, and gives it back', async ({ page }) => {
      await page.goto(`/${lang}${PARK}`);
      await hydrated(page);
      await page.evaluate(() => window.scrollTo(0, 700));
      await opener(page, lang).focus();
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await expect(panel(page, lang).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(link(page, lang)).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(panel(page, lang)).toBeHidden();
      await expect(opener(page, lang)).toBeFocused();
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    test('opens by the pointer from the actions of a page and closes outside', async ({ page }) => {
      await page.goto(`/${lang}${PARK}`);
      await hydrated(page);
      const button = page.getByRole('main').getByRole('button', { name: word(lang, 'common', 'send.action'), exact: true });
      await button.click();
      await expect(link(page, lang)).toHaveValue(new RegExp(`/${lang}${PARK}$`));
      await page.mouse.click(200, 600);
      await expect(panel(page, lang)).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('is at the thumb on a phone, a sheet at the foot that moves nothing behind it', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}${PARK}`);
      await hydrated(page);
      await page.evaluate(() => window.scrollTo(0, 900));
      await page.locator('nav details summary').last().click();
      const scrolled = await page.evaluate(() => window.scrollY);
      await page
        .getByRole('navigation')
        .getByRole('button', { name: word(lang, 'common', 'send.label') })
        .click();
      await expect(link(page, lang)).toBeVisible();
      await expect
        .poll(async () => {
          const box = await panel(page, lang).boundingBox();
          return [box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)];
        })
        .toEqual([0, 390, 844]);
      await panel(page, lang)
        .getByRole('button', { name: word(lang, 'common', 'close') })
        .click();
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    test('copies the page with its state and says so', async ({ page, baseURL }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const shown = await openPanel(page, lang, `${COMPARE}&utm_source=mail`);
      await expect(shown).toContainText(words(lang === 'zh' ? 'holdsCount_other' : lang === 'ru' ? 'holdsCount_few' : 'holdsCount_other', { count: 3 }));
      for (const name of names) await expect(shown).toContainText(name);
      await shown.getByRole('button', { name: words('link.copy'), exact: true }).click();
      await expect(shown.getByText(words('link.copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${lang}${COMPARE}`);
    });

    test('sends the list of this device with its parks', async ({ page, baseURL }) => {
      await page.addInitScript((slugs) => localStorage.setItem('shortlist', slugs), SLUGS.join());
      const shown = await openPanel(page, lang, '/shortlist/');
      await expect(link(page, lang)).toHaveValue(`${baseURL}/${lang}/shortlist/?parks=${SLUGS.join()}`);
      for (const name of names) await expect(shown).toContainText(name);
      expect(await readCode(shown)).toBe(`${baseURL}/${lang}/shortlist/?parks=${SLUGS.join()}`);
    });

    test('leaves the link selected where copying is refused', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
      });
      const shown = await openPanel(page, lang, '/?sector=bio,food&at=45.8,126.5,12');
      await shown.getByRole('button', { name: words('link.copy'), exact: true }).click();
      await expect(shown.getByText(words('link.refused'))).toBeVisible();
      await expect(link(page, lang)).toBeFocused();
      const selected = await link(page, lang).evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0));
      expect(selected).toMatch(/\/\?sector=bio,food&at=45\.8,126\.5,12$/);
    });

    test('shows a code that leads to the page: the short address of a park, else what is on the screen', async ({ page, baseURL }) => {
      const shown = await openPanel(page, lang, PARK);
      expect(new URL(await readCode(shown)).pathname).toBe(`/p/01-${lang}/`);
      await expect(shown).toContainText(`/p/01-${lang}/`);
      expect(new URL(await readCode(await openPanel(page, lang, '/policies/'))).pathname).toBe(`/${lang}/policies/`);
      expect(await readCode(await openPanel(page, lang, COMPARE))).toBe(`${baseURL}/${lang}${COMPARE}`);
    });

    test('offers the services of its readers as plain links', async ({ page }) => {
      const shown = await openPanel(page, lang, COMPARE);
      const list = shown.getByRole('list', { name: words('channels') });
      const addresses = await list.getByRole('link').evaluateAll((links) => links.map((item) => item.getAttribute('href') ?? ''));
      expect(addresses.map((address) => new URL(address).host)).toEqual(SERVICES[lang]);
      for (const address of addresses) expect(decodeURIComponent(address)).toContain(`/${lang}${COMPARE}`);
      for (const item of await list.locator('a[href^="https"]').all()) await expect(item).toHaveAttribute('rel', /noopener noreferrer/);
    });

    test('hands over to the list of apps of the device', async ({ page, baseURL }) => {
      await page.addInitScript(() => {
        navigator.share = async (data) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
        };
      });
      const shown = await openPanel(page, lang, '/finder/?stage=in-use');
      await shown.getByRole('button', { name: words('sheet') }).click();
      const shared = await page.evaluate(() => document.documentElement.dataset.shared ?? '{}');
      expect(JSON.parse(shared).url).toBe(`${baseURL}/${lang}/finder/?stage=in-use`);
    });

    test('writes the enquiry for the park, to copy or to mail', async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const shown = await openPanel(page, lang, PARK);
      await shown.locator('summary').click();
      const letter = shown.getByRole('textbox', { name: word(lang, 'contact', 'enquiry.label') });
      await expect(letter).toHaveValue(new RegExp(`${park(lang, SLUGS[0] ?? '').name}[^]*/${lang}${PARK}`));
      await shown.getByRole('button', { name: word(lang, 'contact', 'enquiry.copy') }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.inputValue());
      const mail = await shown.getByRole('link', { name: word(lang, 'contact', 'enquiry.mail') }).getAttribute('href');
      expect(mail?.length).toBeLessThanOrEqual(2000);
      expect(new URL(mail ?? '').searchParams.get('body')).toContain(`/${lang}${PARK}`);
      await shown.getByRole('link', { name: words('enquiry.who') }).click();
      await expect(page).toHaveURL(`/${lang}/contact/`);
      await expect(panel(page, lang)).toBeHidden();
    });

    test('shows the poster instead of the code, never both', async ({ page }) => {
      const poster = { body: '<svg xmlns="http://www.w3.org/2000/svg" width="750" height="1600"/>', contentType: 'image/svg+xml' };
      await page.route('**/poster.png', (route) => route.fulfill(poster));
      const shown = await openPanel(page, lang, PARK);
      await shown.getByRole('button', { name: words('poster.show') }).click();
      await expect(shown.getByRole('img', { name: words('poster.alt', { title: park(lang, SLUGS[0] ?? '').name }) })).toBeVisible();
      await expect(shown.locator('img')).toHaveCount(1);
      await shown.getByRole('button', { name: words('code.show') }).click();
      await expect(shown.locator('img')).toHaveCount(1);
      await expect(shown.getByRole('link', { name: words('files.sheet') })).toHaveAttribute('href', `/share/${lang}/${SLUGS[0]}/factsheet.pdf`);
    });

    test('works without a network once the page has been open for a while', async ({ page, context, baseURL, faults }) => {
      await page.goto(`/${lang}${COMPARE}`);
      const loaded = page.waitForResponse(/\/SendPage-[^/]+\.js$/);
      await hydrated(page);
      await loaded;
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await opener(page, lang).click();
      await expect(link(page, lang)).toHaveValue(`${baseURL}/${lang}${COMPARE}`);
      expect(await readCode(panel(page, lang))).toBe(`${baseURL}/${lang}${COMPARE}`);
      for (const name of names) await expect(panel(page, lang)).toContainText(name);
      forgiveOffline(faults);
    });

    test('says that it could not be loaded, and tries again', async ({ page, context, faults }) => {
      await page.goto(`/${lang}/policies/`);
      await hydrated(page);
      await context.setOffline(true);
      await opener(page, lang).click();
      await expect(panel(page, lang).getByText(word(lang, 'common', 'send.failed'))).toBeVisible();
      await context.setOffline(false);
      await panel(page, lang)
        .getByRole('button', { name: word(lang, 'errors', 'data.retry') })
        .click();
      await expect(link(page, lang)).toBeVisible();
      forgiveOffline(faults);
    });

    test('stays off the paper', async ({ page }) => {
      const shown = await openPanel(page, lang, PARK);
      await page.emulateMedia({ media: 'print' });
      await expect(shown).toBeHidden();
      await expect(opener(page, lang)).toBeHidden();
    });

    test.describe('inside WeChat on iOS', () => {
      test.use({ userAgent: WECHAT_IOS, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('every page is loaded as a document, by link and by program', async ({ page }) => {
        await page.goto(`/${lang}/`);
        await hydrated(page);
        await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
        await page.locator(`main a[href="/${lang}${PARK}"]`).first().click();
        await expect(page).toHaveURL(`/${lang}${PARK}`);
        await expect(page.locator('html[data-first]')).toHaveCount(0);
        expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toMatch(new RegExp(`/${lang}${PARK}$`));
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
        const shown = await openPanel(page, lang, PARK);
        await expect(shown.getByText(words('app.other', { app: 'Instagram' }))).toBeVisible();
        await expect(shown.locator('a[href^="mailto:"], a[href^="https:"]')).toHaveCount(0);
      });
    });
  });
}
