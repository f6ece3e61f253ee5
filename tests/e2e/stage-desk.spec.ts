import { STAGE_KEYS } from '#lib/stage/stage-keys.ts';
import { openWall, slide } from './stage-support.ts';
import { expect, LANGS, PARK_SLUGS, park, test, word } from './support.ts';

const [FIRST] = PARK_SLUGS;

for (const lang of LANGS) {
  const words = (key: string, values?: Record<string, string | number>) => word(lang, 'stage', key, values);

  test.describe(`the speaker in ${lang}`, () => {
    test('explains its keys and a blocked window', async ({ page }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await openWall(page, lang);
      await page.keyboard.press('?');
      const help = page.getByRole('dialog');
      for (const { command } of STAGE_KEYS) await expect(help).toContainText(words(`keys.command.${command}`));
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog', { name: words('blocked.title') })).toContainText(words('blocked.text'));
    });

    test('has notes that follow the wall and lead it', async ({ page }) => {
      await openWall(page, lang, `slide=${FIRST}.title`);
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('s');
      const notes = await opened;
      await expect(notes.getByRole('status')).toContainText(words('desk.connected'));
      await expect(notes.getByText(words('desk.say'), { exact: true })).toBeVisible();
      await page.keyboard.press('PageDown');
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.where'));
      await notes.getByRole('button', { name: words('desk.forward') }).click();
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.numbers`);
      await notes.keyboard.press('b');
      await expect(notes.getByText(words('desk.isBlank'))).toBeVisible();
      await notes.reload();
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.numbers'));
      await page.close();
      await expect(notes.getByRole('status')).toContainText(words('desk.alone'));
      await notes.keyboard.press('PageUp');
      await expect(notes.getByRole('heading', { level: 1 })).toContainText(words('kind.where'));
    });

    test('goes on when the notes are closed and when the network goes', async ({ page, context, faults }) => {
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
      await openWall(page, lang, `slide=${FIRST}.title`);
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('s');
      await (await opened).close();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(2000);
      await context.setOffline(true);
      for (const [place, other] of LANGS.entries()) {
        await page.keyboard.press(String(place + 1));
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(park(other, FIRST).name);
      }
      await page.keyboard.press('PageDown');
      await expect(slide(page)).toHaveAttribute('data-slide', `${FIRST}.where`);
      // The browser asks for its icon again with every title; nothing of the show asks for anything.
      expect(failed.filter((path) => path !== '/icon.svg')).toEqual([]);
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));
    });
  });
}
