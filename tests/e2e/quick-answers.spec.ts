import { expect, hydrated, test } from './support.ts';

/** Pages with questions that live in the address; each has at least two boxes to tick. */
const PAGES = ['/', '/finder/', '/enterprises/', '/stage/edit/', '/stage/check/'];

for (const path of PAGES) {
  test(`two answers of one moment both count on ${path}`, async ({ page }) => {
    await page.goto(`/ru${path}`);
    await hydrated(page);
    // Some lie in a menu that is closed: they are ticked where they are.
    const boxes = page.locator('main input[type="checkbox"]');
    const read = () => boxes.evaluateAll((all) => all.slice(0, 2).map((box) => (box as HTMLInputElement).checked));
    await expect.poll(async () => (await read()).length).toBe(2);
    const before = await read();
    await boxes.evaluateAll((all) => {
      for (const box of all.slice(0, 2)) (box as HTMLInputElement).click();
    });
    await expect.poll(read).toEqual(before.map((isChecked) => !isChecked));
    await page.waitForTimeout(300);
    expect(await read()).toEqual(before.map((isChecked) => !isChecked));
  });
}
