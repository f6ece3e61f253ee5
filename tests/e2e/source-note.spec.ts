import { expect, hydrated, LANGS, test, word } from './support.ts';

for (const lang of LANGS) {
  test(`a source note in ${lang} opens source, date and scope, and gives the focus back`, async ({ page }) => {
    await page.goto(`/${lang}/parks/commercial-aerospace-park/`);
    await hydrated(page);
    const note = page.locator('main figure a[aria-haspopup="dialog"]').first();
    await note.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel).toBeVisible();
    for (const term of ['scope', 'status', 'asOf']) await expect(panel).toContainText(word(lang, 'common', `source.${term}`));
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(note).toBeFocused();
  });
}
