import { type CDPSession, type Page, test as plain } from '@playwright/test';
import { soakKiosk } from '#scripts/bench/kiosk-soak.ts';
import { button, inKiosk, openKiosk, startIn, stopClock, VIEWS } from './kiosk-support.ts';
import { expect, LANGS, PARK_SLUGS, park, test } from './support.ts';

const STANDING = { width: 1080, height: 1920 };
const SCREENS = [STANDING, { width: 1920, height: 1080 }, { width: 1280, height: 800 }, { width: 2160, height: 3840 }];

test.use({ hasTouch: true, viewport: STANDING });
plain.use({ hasTouch: true, viewport: STANDING });

/** Two fingers that move apart around a point. */
async function pinch(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const fingers = (apart: number) => [
    { x: x - apart, y },
    { x: x + apart, y },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (let apart = 50; apart <= 240; apart += 10) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scaleOf = (page: Page) => page.evaluate(() => window.visualViewport?.scale);

test('two fingers zoom the map and never the page', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await openKiosk(page, 'en', 'view=map');
  await page.locator('.leaflet-container canvas').waitFor();
  // One of the fingers comes down on the name of a place.
  await pinch(session, { x: 540, y: 900 });
  await expect(page).toHaveURL(/[?&]at=/);
  expect(await scaleOf(page)).toBe(1);
  for (const view of ['start', 'list', 'park', 'area'] as const) {
    await openKiosk(page, 'en', VIEWS[view]);
    await pinch(session, { x: 540, y: 900 });
    expect(await scaleOf(page), view).toBe(1);
  }
});

test('a long touch, a drag and the keys of a hidden keyboard open nothing', async ({ page }) => {
  await openKiosk(page, 'en', `park=${PARK_SLUGS[0]}`);
  const held = await page.evaluate(() => {
    const target = document.querySelector('article img') ?? document.body;
    const isHeld = (event: Event) => !target.dispatchEvent(event);
    const make = (type: string) => new Event(type, { bubbles: true, cancelable: true });
    const key = (name: string) => new KeyboardEvent('keydown', { key: name, ctrlKey: true, bubbles: true, cancelable: true });
    return [...['contextmenu', 'selectstart', 'dragstart'].map(make), ...['p', 's', 'o', '+'].map(key)].map(isHeld);
  });
  expect(held).toEqual([true, true, true, true, true, true, true]);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('article') ?? document.body).userSelect)).toBe('none');
});

test('the way back of the browser shows nothing of a visit', async ({ page }) => {
  await page.goto('/en/area/');
  await openKiosk(page, 'en');
  await startIn(page, 'ru').tap();
  await button(page, park('ru', 'keyou-sic-park').listName).tap();
  await button(page, inKiosk('ru', 'nav.finish')).tap();
  await expect(page).toHaveURL('/en/kiosk/');
  await page.goBack();
  await expect(page).toHaveURL('/en/area/');
  await page.goForward();
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
});

for (const lang of LANGS) {
  test(`a long press on the corner shows a technician what is wrong, in ${lang}`, async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, lang, 'idle=3&order=best&parks=nowhere&idel=9');
    await stopClock(page);
    await expect(page.getByText('idel')).toHaveCount(0);
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await page.clock.runFor(3100);
    await page.mouse.up();
    const view = page.getByRole('dialog', { name: inKiosk(lang, 'technician.title') });
    await expect(view.getByText(inKiosk(lang, 'technician.fault.value', { name: 'idle', value: '3' }))).toBeVisible();
    await expect(view.getByText(inKiosk(lang, 'technician.fault.value', { name: 'order', value: 'best' }))).toBeVisible();
    await expect(view.getByText(inKiosk(lang, 'technician.fault.name', { name: 'idel', value: '9' }))).toBeVisible();
    await expect(view.getByText(inKiosk(lang, 'technician.fault.park', { value: 'nowhere' }))).toBeVisible();
    await expect(view.getByRole('row', { name: /idle 75 75 15–900/ })).toBeVisible();
    await page.clock.runFor(75_500);
    await expect(view).toHaveCount(0);
  });

  test(`everything fits its screen, in ${lang}`, async ({ page }) => {
    test.slow();
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      for (const [view, query] of Object.entries(VIEWS)) {
        await openKiosk(page, lang, query);
        expect(await page.evaluate(findOverflow), `${view} ${screen.width}×${screen.height}`).toEqual([]);
      }
    }
  });

  test(`every card fits its screen, in ${lang}`, async ({ page }) => {
    test.slow();
    await page.clock.install();
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.clock.resume();
      await openKiosk(page, lang, 'card=4');
      await stopClock(page);
      for (const slug of PARK_SLUGS) {
        await expect(page.getByRole('button', { name: park(lang, slug).name })).toBeVisible();
        expect(await page.evaluate(findOverflow), `${slug} ${screen.width}×${screen.height}`).toEqual([]);
        await page.clock.runFor(4000);
      }
    }
  });
}

/** What sticks out of the screen or of its own box, in the page. */
function findOverflow(): string[] {
  const root = document.documentElement;
  const sideways = root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight ? ['the page scrolls'] : [];
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-phase] button, [data-phase] section > div, [data-phase="attract"] > div > div')];
  const isCut = (box: HTMLElement) => box.scrollWidth > box.clientWidth + 1 || (box.matches('button') && box.scrollHeight > box.clientHeight + 1);
  const isOut = ({ left, right, top, bottom }: DOMRect) => left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  const steady = [...document.querySelectorAll('[data-phase="attract"] button, [data-phase="attract"] svg[data-qr], nav button, dialog')];
  return [
    ...sideways,
    ...boxes.filter(isCut).map((box) => `cut: ${box.className} ${(box.textContent ?? '').slice(0, 30)}`),
    ...steady.filter((box) => isOut(box.getBoundingClientRect())).map((box) => `outside: ${(box.textContent ?? '').slice(0, 30)}`),
  ];
}

test.describe('through the night', () => {
  const night = { time: new Date('2026-11-22T03:55:00Z') };
  const isMarked = (page: Page) => page.evaluate(() => document.body.dataset.marked === 'yes');

  test('the page loads itself anew with nobody there', async ({ page }) => {
    await page.clock.install(night);
    await openKiosk(page, 'en', 'reload=4');
    await stopClock(page);
    await page.evaluate(() => document.body.setAttribute('data-marked', 'yes'));
    const loaded = page.waitForEvent('load');
    await page.clock.runFor(7 * 60_000);
    await loaded;
    await page.clock.resume();
    await expect(page.locator('[data-phase="attract"]')).toBeVisible();
    expect(await isMarked(page)).toBe(false);
  });

  plain('but not away from a visitor, nor into a dead network', async ({ page }) => {
    await page.clock.install(night);
    await openKiosk(page, 'en', 'reload=4&idle=900&view=list');
    await stopClock(page);
    await page.evaluate(() => document.body.setAttribute('data-marked', 'yes'));
    await page.clock.runFor(8 * 60_000);
    expect(await isMarked(page)).toBe(true);
    await page.route('**/kiosk/**', (route) => (route.request().method() === 'HEAD' ? route.fulfill({ status: 503 }) : route.continue()));
    await button(page, inKiosk('en', 'nav.finish')).tap();
    await page.clock.runFor(8 * 60_000);
    expect(await isMarked(page)).toBe(true);
  });
});

plain('a view that fails leads back to the start, and the kiosk goes on', async ({ page }) => {
  await page.route('**/data/en/parks/*.json', (route) => route.fulfill({ status: 200, body: 'not a record' }));
  await openKiosk(page, 'en', 'view=list');
  await button(page, park('en', 'keyou-sic-park').listName).tap();
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  await page.unroute('**/data/en/parks/*.json');
  await startIn(page, 'en').tap();
  await button(page, park('en', 'keyou-sic-park').listName).tap();
  await expect(page.getByRole('heading', { level: 1, name: park('en', 'keyou-sic-park').name })).toBeVisible();
});

test('visit after visit leaves nothing behind and holds on to nothing', async ({ page, baseURL }) => {
  test.setTimeout(15 * 60_000);
  await page.setViewportSize({ width: 720, height: 1280 });
  const { held, faults, left } = await soakKiosk(page, { root: baseURL ?? '', loops: 200, samples: 4 });
  expect(faults).toEqual([]);
  expect(left).toEqual({ local: 0, session: 0, databases: 0, history: 0 });
  const [first, last] = [held[1], held.at(-1)];
  expect(last?.nodes).toBeLessThanOrEqual((first?.nodes ?? 0) * 1.02);
  expect(last?.listeners).toBeLessThanOrEqual((first?.listeners ?? 0) * 1.02);
  expect(last?.storedMegabytes).toBe(first?.storedMegabytes);
  // Less than two for each visit. A card that is just being drawn is a hundred and more; a visit that were held would be thousands.
  expect(last?.objects).toBeLessThanOrEqual((first?.objects ?? 0) + 200);
});

for (const lang of LANGS) {
  test.describe(`without JavaScript in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the file says what a kiosk is and links the parks', async ({ page }) => {
      await page.goto(`/${lang}/kiosk/`);
      await expect(page.getByRole('heading', { level: 1, name: inKiosk(lang, 'title') })).toBeVisible();
      await expect(page.getByText(inKiosk(lang, 'file.lead'))).toBeVisible();
      for (const slug of PARK_SLUGS) await expect(page.getByRole('link', { name: park(lang, slug).name, exact: true })).toBeVisible();
    });
  });
}
