import { expect, type Page, test } from '@playwright/test';
import { buildOf, createDevice, type Device, hydrated, isOnDevice } from './offline/browser.ts';
import { MARK, makeSecondBuild } from './offline/second-build.ts';
import { createHost, type Host } from './offline/server.ts';
import { park, word } from './support.ts';

const SLUG = 'commercial-aerospace-park';
const PARK = `/zh/parks/${SLUG}/`;
const FIRST = 'dist';
let second = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  second = makeSecondBuild(SLUG);
});

let host: Host;
let device: Device;

test.beforeEach(async () => {
  test.setTimeout(120_000);
  host = await createHost(FIRST);
  device = createDevice();
});

test.afterEach(async () => {
  await device.close();
  await host.stop();
});

const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });

/** Opens a page and waits until the device has it. */
async function visit(path: string, data: string): Promise<Page> {
  const page = await device.page();
  await page.goto(host.address + path);
  await hydrated(page);
  await expect.poll(() => isOnDevice(page, `data/${data}.json`)).toBe(true);
  return page;
}

const isSecond = (page: Page) => page.getByRole('contentinfo').getByText(MARK);
const notice = (page: Page) => page.getByText(word('zh', 'common', 'update.ready'));

/** Keeps everything in one language, as the panel of the sources page does. */
async function keepAll(page: Page): Promise<void> {
  await page.goto(`${host.address}/zh/sources/#offline`);
  const panel = page.locator('#offline');
  await panel.getByRole('button', { name: 'MB' }).click();
  await expect(panel.getByText(word('zh', 'offline', 'complete'))).toBeVisible({ timeout: 20_000 });
}

test('an upgrade waits for the visitor, and pages of two builds stay apart', async () => {
  await visit(PARK, `zh/parks/${SLUG}`);
  const page = await visit('/zh/', 'zh/explore');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  const first = await buildOf(page);
  await host.deploy(second);
  // A page that is opened now comes from the server, whole, and its build takes over without a word.
  const newer = await visit(PARK, `zh/parks/${SLUG}`);
  await expect(isSecond(newer)).toBeVisible();
  await expect(newer.getByText(park('zh', SLUG).name).first()).toBeVisible();
  await expect(notice(newer)).toHaveCount(0);
  // The page that was open is told, and goes on with its own code and data.
  await expect(notice(page)).toBeVisible();
  // A tab in the background draws one frame a second: whoever presses its buttons has it in front.
  await page.bringToFront();
  await page.locator(`a[href="${PARK}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(park('zh', SLUG).name);
  await expect(page.locator('main')).not.toContainText(MARK);
  expect(await buildOf(page)).toBe(first);
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(isSecond(page)).toBeVisible();
  await expect(page.locator('main')).toContainText(MARK);
  await expect(notice(page)).toHaveCount(0);
  expect(device.faults).toEqual([]);
});

test('a change of builds that a request holds up costs the visitor no page', async () => {
  const page = await visit('/zh/', 'zh/explore');
  for (const folder of [second, FIRST, second]) {
    const before = await buildOf(page);
    await host.deploy(folder);
    await askForUpdate(page);
    await expect(notice(page)).toBeVisible();
    // Another page lets the new build take over; a request that comes while the old worker goes wakes it again (Chromium), mostly.
    await page.evaluate(async () => {
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: 'take-over' });
      for (const time of [4, 2, 2, 2]) {
        await pause(time);
        void fetch('/zh/').catch(() => undefined);
      }
      await pause(500);
    });
    await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
    await expect.poll(() => buildOf(page).catch(() => before)).not.toBe(before);
    await hydrated(page);
  }
  expect(device.faults).toEqual([]);
});

test('a downgrade is an update like any other', async () => {
  await host.deploy(second);
  const page = await visit(PARK, `zh/parks/${SLUG}`);
  await expect(isSecond(page)).toBeVisible();
  await host.deploy(FIRST);
  await askForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(isSecond(page)).toHaveCount(0);
  await hydrated(page);
  await expect.poll(() => isOnDevice(page, `data/zh/parks/${SLUG}.json`)).toBe(true);
  await host.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(park('zh', SLUG).name);
  await expect(page.locator('main')).not.toContainText(MARK);
  expect(device.faults).toEqual([]);
});

test('code that is gone from the server costs one reload, and the address keeps what was chosen', async () => {
  const page = await visit('/zh/', 'zh/explore');
  await host.deploy(second);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page
    .getByRole('banner')
    .getByRole('link', { name: word('zh', 'common', 'nav.area') })
    .click();
  await expect(isSecond(page)).toBeVisible();
  await expect(page).toHaveURL(`${host.address}/zh/area/`);
  // What can be read is there before the page has loaded to the end.
  await expect.poll(() => loads.length).toBe(1);
  expect(device.faults).toEqual([]);
});

test('code that never comes costs no second reload and leaves a readable page', async () => {
  const page = await visit('/zh/', 'zh/explore');
  host.cut(/\/assets\/AreaPage-.*\.js/);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page
    .getByRole('banner')
    .getByRole('link', { name: word('zh', 'common', 'nav.area') })
    .click();
  await expect(page.getByRole('alert')).toContainText(word('zh', 'errors', 'data.title'));
  await page.waitForTimeout(1_500);
  expect(loads.length).toBeLessThanOrEqual(1);
});

test('the wall takes an update in silence and only when nobody would miss the picture', async () => {
  const slide = `${SLUG}.title`;
  const page = await visit(`/zh/stage/?slide=${slide}&with=ru`, 'zh/stage');
  const first = await buildOf(page);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  // The wall brings the other languages by itself: from then on nothing of its build is missing.
  await expect.poll(() => isOnDevice(page, 'data/en/stage.json'), { timeout: 15_000 }).toBe(true);
  await host.deploy(second);
  await askForUpdate(page);
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)), { timeout: 20_000 }).toBe(true);
  // Longer than the quiet time: a slide that is seen stays, with nothing over it.
  await page.waitForTimeout(6_500);
  expect(loads).toEqual([]);
  expect(await buildOf(page)).toBe(first);
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect.poll(() => loads.length, { timeout: 15_000 }).toBe(1);
  await page.locator('[data-slide]').waitFor();
  expect(await buildOf(page)).not.toBe(first);
  expect(page.url()).toBe(`${host.address}/zh/stage/?with=ru&slide=${slide}&blank=yes`);
  await page.keyboard.press('b');
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', slide);
  await page.waitForTimeout(6_500);
  expect(loads).toHaveLength(1);
  expect(device.faults).toEqual([]);
});

test('a device that loses power in the middle of an update keeps the old build whole, and gets the new one later', async () => {
  let page = await visit(PARK, `zh/parks/${SLUG}`);
  await keepAll(page);
  const first = await buildOf(page);
  await host.deploy(second);
  host.cut(new RegExp(`/data/zh/parks/${SLUG}\\.json`));
  void askForUpdate(page).catch(() => undefined);
  // Part of the new build has come, the rest cannot.
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('site:/')).keys()).filter(({ url }) => url.includes('/packs/')).length)).toBe(2);
  await page.waitForTimeout(700);
  await host.stop();
  page = await device.restart();
  for (const path of [PARK, '/zh/', '/zh/compare/?parks=commercial-aerospace-park,limin-biopharma-park', '/zh/policies/', '/zh/kiosk/']) {
    await page.goto(host.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await buildOf(page)).toBe(first);
  }
  host.cut(null);
  await host.start();
  await page.goto(`${host.address}/zh/`);
  await askForUpdate(page);
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  await host.stop();
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(isSecond(page)).toBeVisible();
  await page.goto(host.address + PARK);
  await expect(page.locator('main')).toContainText(MARK);
  expect(device.faults).toEqual([]);
});

test('a kiosk takes another build when it is whole and nobody is there, and never from under a visitor', async () => {
  const page = await device.page();
  await keepAll(page);
  await page.clock.install();
  await page.goto(`${host.address}/zh/kiosk/?view=list&idle=900`);
  await hydrated(page);
  const first = await buildOf(page);
  const finish = page.getByRole('button', { name: word('zh', 'kiosk', 'nav.finish'), exact: true });
  const isWaiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect(finish).toBeVisible();

  // Part of another build has come, the rest cannot.
  await host.deploy(second);
  host.cut(new RegExp(`/data/zh/parks/${SLUG}\\.json`));
  await askForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('site:/')).keys()).filter(({ url }) => url.includes('/packs/')).length)).toBe(2);
  await finish.click();
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  await page.clock.runFor(5 * 60_000);
  expect([await isWaiting(), await buildOf(page)]).toEqual([false, first]);

  // All of it has come, and someone is there.
  await page.locator('[data-phase="attract"] ul button').first().click();
  await expect(finish).toBeVisible();
  host.cut(null);
  await askForUpdate(page);
  await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true);
  await page.clock.runFor(5 * 60_000);
  expect(await buildOf(page)).toBe(first);

  // In small steps: what the browser does between them takes real time.
  await finish.click();
  await expect(async () => {
    await page.clock.runFor(2_000);
    expect(await buildOf(page)).not.toBe(first);
  }).toPass({ timeout: 60_000, intervals: [300] });
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  expect(device.faults).toEqual([]);
});
