import { expect, hydrated, LANGS, park, policyName, test, word } from './support.ts';

for (const lang of LANGS) {
  test(`following a policy from a park and coming back in ${lang}`, async ({ page }) => {
    const { name, policies } = park(lang, 'commercial-aerospace-park');
    const policy = policyName(lang, policies[0] ?? '');
    await page.goto(`/${lang}/parks/commercial-aerospace-park/`);
    await hydrated(page);
    await page.getByRole('main').getByRole('link', { name: policy }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: policy })).toBeFocused();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: park(lang, 'commercial-aerospace-park').listName })
        .or(page.getByRole('main').getByRole('link', { name }))
        .first(),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test(`policies of one level in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/policies/?level=province`);
    await hydrated(page);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: policyName(lang, 'aero-2025') })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: policyName(lang, 'talent') })).toHaveCount(0);
    await expect(
      page
        .getByRole('navigation', { name: word(lang, 'common', 'nav.label') })
        .first()
        .getByRole('link', { name: word(lang, 'common', 'nav.policies') }),
    ).toHaveAttribute('aria-current', 'page');
  });
}
