import { forgiveOffline, link, opener, openPanel, panel, readCode, SENT_COMPARISON, SENT_PARK, SENT_SLUGS } from './send-support.ts';
import { expect, hydrated, LANGS, type Lang, park, test, word } from './support.ts';

/** Hosts of the services, in the order of the panel; none for mail. */
const SERVICES: Record<Lang, string[]> = { zh: [], en: ['wa.me', 'www.linkedin.com', ''], ru: ['t.me', 'vk.com', ''] };

for (const lang of LANGS) {
  test.describe(`sending in ${lang}`, () => {
    const words = (key: string, values?: Record<string, string | number>) => word(lang, 'send', key, values);
    const names = SENT_SLUGS.map((slug) => park(lang, slug).shortName);

    test('copies the page with its state and says so', async ({ page, baseURL }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const shown = await openPanel(page, lang, `${SENT_COMPARISON}&utm_source=mail`);
      await expect(shown).toContainText(words(lang === 'zh' ? 'holdsCount_other' : lang === 'ru' ? 'holdsCount_few' : 'holdsCount_other', { count: 3 }));
      for (const name of names) await expect(shown).toContainText(name);
      await shown.getByRole('button', { name: words('link.copy'), exact: true }).click();
      await expect(shown.getByText(words('link.copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${lang}${SENT_COMPARISON}`);
    });

    test('sends the list of this device with its parks', async ({ page, baseURL }) => {
      await page.addInitScript((slugs) => localStorage.setItem('shortlist', slugs), SENT_SLUGS.join());
      const shown = await openPanel(page, lang, '/shortlist/');
      await expect(link(page, lang)).toHaveValue(`${baseURL}/${lang}/shortlist/?parks=${SENT_SLUGS.join()}`);
      for (const name of names) await expect(shown).toContainText(name);
      expect(await readCode(shown)).toBe(`${baseURL}/${lang}/shortlist/?parks=${SENT_SLUGS.join()}`);
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
      const shown = await openPanel(page, lang, SENT_PARK);
      expect(new URL(await readCode(shown)).pathname).toBe(`/p/01-${lang}/`);
      await expect(shown).toContainText(`/p/01-${lang}/`);
      expect(new URL(await readCode(await openPanel(page, lang, '/policies/'))).pathname).toBe(`/${lang}/policies/`);
      expect(await readCode(await openPanel(page, lang, SENT_COMPARISON))).toBe(`${baseURL}/${lang}${SENT_COMPARISON}`);
    });

    test('offers the services of its readers as plain links', async ({ page }) => {
      const shown = await openPanel(page, lang, SENT_COMPARISON);
      const list = shown.getByRole('list', { name: words('channels') });
      const addresses = await list.getByRole('link').evaluateAll((links) => links.map((item) => item.getAttribute('href') ?? ''));
      expect(addresses.map((address) => new URL(address).host)).toEqual(SERVICES[lang]);
      for (const address of addresses) expect(decodeURIComponent(address)).toContain(`/${lang}${SENT_COMPARISON}`);
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
      const shown = await openPanel(page, lang, SENT_PARK);
      await shown.locator('summary').click();
      const letter = shown.getByRole('textbox', { name: word(lang, 'contact', 'enquiry.label') });
      await expect(letter).toHaveValue(new RegExp(`${park(lang, SENT_SLUGS[0]).name}[^]*/${lang}${SENT_PARK}`));
      await shown.getByRole('button', { name: word(lang, 'contact', 'enquiry.copy') }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.inputValue());
      const mail = await shown.getByRole('link', { name: word(lang, 'contact', 'enquiry.mail') }).getAttribute('href');
      expect(mail?.length).toBeLessThanOrEqual(2000);
      expect(new URL(mail ?? '').searchParams.get('body')).toContain(`/${lang}${SENT_PARK}`);
      await shown.getByRole('link', { name: words('enquiry.who') }).click();
      await expect(page).toHaveURL(`/${lang}/contact/`);
      await expect(panel(page, lang)).toBeHidden();
    });

    test('shows the poster instead of the code, never both', async ({ page }) => {
      const shown = await openPanel(page, lang, SENT_PARK);
      await shown.getByRole('button', { name: words('poster.show') }).click();
      await expect(shown.getByRole('img', { name: words('poster.alt', { title: park(lang, SENT_SLUGS[0]).name }) })).toBeVisible();
      await expect(shown.locator('img')).toHaveCount(1);
      await shown.getByRole('button', { name: words('code.show') }).click();
      await expect(shown.locator('img')).toHaveCount(1);
      await expect(shown.getByRole('link', { name: words('files.sheet') })).toHaveAttribute(
        'href',
        new RegExp(`^/share/${lang}/${SENT_SLUGS[0]}/factsheet\\.pdf\\?v=`),
      );
    });

    test('works without a network once the page has been open for a while', async ({ page, context, baseURL, faults }) => {
      await page.goto(`/${lang}${SENT_COMPARISON}`);
      const loaded = page.waitForResponse(/\/SendPage-[^/]+\.js$/);
      await hydrated(page);
      await loaded;
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await opener(page, lang).click();
      await expect(link(page, lang)).toHaveValue(`${baseURL}/${lang}${SENT_COMPARISON}`);
      expect(await readCode(panel(page, lang))).toBe(`${baseURL}/${lang}${SENT_COMPARISON}`);
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
  });
}
