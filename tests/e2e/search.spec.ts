import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, LANGS, type Lang, park, test, word } from './support.ts';

/** The same park as it is typed on the page of each language, by another script than its own in one. */
const TYPED = { zh: 'limin', en: 'лиминь', ru: 'лиминь' };
const LIMIN = 'limin-biopharma-park';

const field = (page: Page, lang: Lang) => page.getByRole('combobox', { name: word(lang, 'search', 'label') });

async function openSearch(page: Page, lang: Lang, path = '/area/'): Promise<void> {
  await page.goto(`/${lang}${path}`);
  await hydrated(page);
  await page.keyboard.press('/');
  await expect(field(page, lang)).toBeFocused();
}

for (const lang of LANGS) {
  test.describe(`searching in ${lang}`, () => {
    test('finds a park from any page with the keyboard alone', async ({ page }) => {
      await openSearch(page, lang);
      await page.keyboard.type(TYPED[lang]);
      const option = page.getByRole('option', { name: park(lang, LIMIN).name });
      await expect(option).toBeVisible();
      await expect(option.locator('mark').first()).toBeVisible();
      await expect(field(page, lang)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await expect(field(page, lang)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${lang}/parks/${LIMIN}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(field(page, lang)).toHaveValue('');
    });

    test('leads by a known misprint to the company and opens it', async ({ page }) => {
      await openSearch(page, lang, '/enterprises/');
      await page.keyboard.type('派斯非科');
      await expect(page.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${lang}/enterprises/#enterprise-paisifeike`);
      await expect(page.locator('#enterprise-paisifeike details')).toHaveAttribute('open', '');
    });

    test('opens a platform on the page about the area', async ({ page }) => {
      await openSearch(page, lang, '/policies/');
      await page.keyboard.type('SESRI');
      await page.getByRole('option').first().click();
      await expect(page).toHaveURL(`/${lang}/area/#platform-sesri`);
      await expect(page.locator('#platform-sesri details')).toHaveAttribute('open', '');
    });

    test('says that nothing is there and leads on', async ({ page }) => {
      await openSearch(page, lang);
      await page.keyboard.type('xyzzyq');
      await expect(page.getByText(word(lang, 'search', 'none', { query: 'xyzzyq' }))).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByText(word(lang, 'search', 'none', { query: 'xyzzyq' }))).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(field(page, lang)).toHaveValue('');
      await page.keyboard.type('xyzzyq');
      await page
        .getByRole('search')
        .getByRole('link', { name: word(lang, 'errors', 'notFound.allPolicies') })
        .click();
      await expect(page).toHaveURL(`/${lang}/policies/`);
    });

    test('works without a network once it is loaded, on a phone in a sheet', async ({ page, context }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}/policies/`);
      await hydrated(page);
      const open = page.getByRole('banner').getByRole('button', { name: word(lang, 'search', 'label'), exact: true });
      await open.click();
      await expect(field(page, lang)).toBeFocused();
      await page.keyboard.type('a');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(open).toBeFocused();
      await context.setOffline(true);
      await open.click();
      await page.keyboard.type('利民');
      await expect(page.getByRole('option', { name: park(lang, LIMIN).name })).toBeVisible();
    });

    test('is clean for axe with its list open', async ({ page }) => {
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        await openSearch(page, lang, '/contact/');
        await page.keyboard.type('bio');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      }
    });
  });
}

test('an input method is left alone while it is at work', async ({ page }) => {
  await openSearch(page, 'zh');
  await page.keyboard.type('l');
  await expect(page.getByRole('listbox')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('Backspace');
  await session.send('Input.imeSetComposition', { text: 'li min', selectionStart: 6, selectionEnd: 6 });
  await expect(field(page, 'zh')).toHaveValue('li min');
  await expect(page.getByRole('listbox')).toBeHidden();
  await session.send('Input.insertText', { text: '利民' });
  await expect(page.getByRole('option', { name: park('zh', LIMIN).name })).toBeVisible();
});

test('a search that does not load says so and can be tried again', async ({ page, faults }) => {
  await page.route('**/data/en/search.json', (route) => route.fulfill({ status: 200, body: '{"kind":' }));
  await openSearch(page, 'en');
  await page.keyboard.type('bio');
  await expect(page.getByText(word('en', 'search', 'failed'))).toBeVisible();
  await page.unroute('**/data/en/search.json');
  await page.getByRole('button', { name: word('en', 'errors', 'data.retry') }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no field is shown that would not answer', async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/en/');
      await expect(field(page, 'en')).toBeHidden();
      await expect(page.getByRole('button', { name: word('en', 'search', 'label') })).toHaveCount(0);
    }
  });
});
