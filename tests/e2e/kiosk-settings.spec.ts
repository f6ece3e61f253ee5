import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button, inKiosk, openKiosk, startIn, stopClock } from './kiosk-support.ts';
import { expect, PARK_SLUGS, park, test } from './support.ts';

test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

const [FIRST, SECOND] = PARK_SLUGS;
const BIO = 'limin-biopharma-park';
const NIGHT = new Date('2026-11-22T03:55:00Z');

/** What a passer-by sees on the card. */
const cardOf = (page: Page, slug: string) => page.getByRole('button', { name: park('en', slug).name });
const question = (page: Page) => page.getByRole('alertdialog', { name: inKiosk('en', 'idle.title') });

async function open(page: Page, query: string): Promise<void> {
  await openKiosk(page, 'en', query);
  await stopClock(page);
}

/** A visit that begins when the clock stands: nothing of the time the page took counts. */
async function visit(page: Page, query: string): Promise<void> {
  await open(page, query);
  await startIn(page, 'en').tap();
  await expect(button(page, inKiosk('en', 'nav.finish'))).toBeVisible();
}

/** What each parameter does, seen on the screen. */
const SEEN: Record<string, (page: Page) => Promise<void>> = {
  async idle(page) {
    await visit(page, 'idle=30');
    await page.clock.runFor(28_000);
    await expect(question(page)).toHaveCount(0);
    await page.clock.runFor(2_500);
    await expect(question(page)).toBeVisible();
  },
  async warn(page) {
    await visit(page, 'idle=15&warn=7');
    await page.clock.runFor(15_200);
    await expect(question(page).getByRole('timer')).toHaveText('7');
    await page.clock.runFor(7_000);
    await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  },
  async card(page) {
    await visit(page, 'card=20');
    await button(page, inKiosk('en', 'nav.finish')).tap();
    await expect(cardOf(page, FIRST)).toBeVisible();
    await page.clock.runFor(18_000);
    await expect(cardOf(page, FIRST)).toBeVisible();
    await page.clock.runFor(3_000);
    await expect(cardOf(page, SECOND)).toBeVisible();
  },
  async order(page) {
    await open(page, `parks=${BIO},${FIRST}`);
    await expect(cardOf(page, BIO)).toBeVisible();
    await page.clock.resume();
    await open(page, `parks=${BIO},${FIRST}&order=sector`);
    await expect(cardOf(page, FIRST)).toBeVisible();
  },
  async start(page) {
    await open(page, 'start=ru&card=20');
    await expect(page).toHaveURL('/ru/kiosk/?card=20');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${inKiosk('ru', 'attract.brand')}`));
  },
  async parks(page) {
    await open(page, `parks=${BIO},${FIRST}`);
    await startIn(page, 'en').tap();
    await expect(page.locator('main li h2')).toHaveText([BIO, FIRST].map((slug) => park('en', slug).shortName));
    await button(page, inKiosk('en', 'nav.map')).tap();
    await expect(page.locator('[data-place]')).toHaveCount(2);
  },
  async reload(page) {
    await open(page, 'reload=off');
    await page.evaluate(() => document.body.setAttribute('data-marked', 'yes'));
    await page.clock.runFor(20 * 60_000);
    await expect(page.locator('body[data-marked]')).toHaveCount(1);
    await page.clock.resume();
    await open(page, 'reload=4');
    await page.evaluate(() => document.body.setAttribute('data-marked', 'yes'));
    const loaded = page.waitForEvent('load');
    await page.clock.setSystemTime(new Date('2026-11-23T04:00:30Z'));
    await page.clock.runFor(61_000);
    await loaded;
    await expect(page.locator('body[data-marked]')).toHaveCount(0);
  },
};

const documented = [...readFileSync('docs/URLS.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);

test('every documented parameter is seen to work', () => {
  expect(Object.keys(SEEN)).toEqual(documented);
});

for (const [name, look] of Object.entries(SEEN)) {
  test(`the parameter ${name}`, async ({ page }) => {
    await page.clock.install({ time: NIGHT });
    await look(page);
  });
}
