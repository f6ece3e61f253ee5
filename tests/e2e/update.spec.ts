import { expect, type Page, test } from '@playwright/test';
import { buildOf, hydrated, isOnDevice } from './offline/browser.ts';
import { MARK } from './offline/second-build.ts';
import { askForUpdate, countPacks, FIRST, NAME, PARK, prepareTwoBuilds, SLUG } from './offline/two-builds.ts';
import { word } from './support.ts';

const builds = prepareTwoBuilds('site');

const isSecond = (page: Page) => page.getByRole('contentinfo').getByText(MARK);
const notice = (page: Page) => page.getByText(word('zh', 'common', 'update.ready'));

test('an upgrade waits for the visitor, and pages of two builds stay apart', async () => {
  await builds.visit(PARK, `zh/parks/${SLUG}`);
  const page = await builds.visit('/zh/', 'zh/explore');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  const first = await buildOf(page);
  await builds.host.deploy(builds.second);
  // A page that is opened now comes from the server, whole, and its build takes over without a word.
  const newer = await builds.visit(PARK, `zh/parks/${SLUG}`);
  await expect(isSecond(newer)).toBeVisible();
  await expect(newer.getByText(NAME).first()).toBeVisible();
  await expect(notice(newer)).toHaveCount(0);
  // The page that was open is told, and goes on with its own code and data.
  await expect(notice(page)).toBeVisible();
  // A tab in the background draws one frame a second: whoever presses its buttons has it in front.
  await page.bringToFront();
  await page.locator(`a[href="${PARK}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.locator('main')).not.toContainText(MARK);
  expect(await buildOf(page)).toBe(first);
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(isSecond(page)).toBeVisible();
  await expect(page.locator('main')).toContainText(MARK);
  await expect(notice(page)).toHaveCount(0);
  expect(builds.device.faults).toEqual([]);
});

test('a change of builds that a request holds up costs the visitor no page', async () => {
  const page = await builds.visit('/zh/', 'zh/explore');
  for (const folder of [builds.second, FIRST, builds.second]) {
    const before = await buildOf(page);
    await builds.host.deploy(folder);
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
  expect(builds.device.faults).toEqual([]);
});

test('a downgrade is an update like any other', async () => {
  await builds.host.deploy(builds.second);
  const page = await builds.visit(PARK, `zh/parks/${SLUG}`);
  await expect(isSecond(page)).toBeVisible();
  await builds.host.deploy(FIRST);
  await askForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(isSecond(page)).toHaveCount(0);
  await hydrated(page);
  await expect.poll(() => isOnDevice(page, `data/zh/parks/${SLUG}.json`)).toBe(true);
  await builds.host.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.locator('main')).not.toContainText(MARK);
  expect(builds.device.faults).toEqual([]);
});

test('code that is gone from the server costs one reload, and the address keeps what was chosen', async () => {
  const page = await builds.visit('/zh/', 'zh/explore');
  await builds.host.deploy(builds.second);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page
    .getByRole('banner')
    .getByRole('link', { name: word('zh', 'common', 'nav.area') })
    .click();
  await expect(isSecond(page)).toBeVisible();
  await expect(page).toHaveURL(`${builds.host.address}/zh/area/`);
  // What can be read is there before the page has loaded to the end.
  await expect.poll(() => loads.length).toBe(1);
  expect(builds.device.faults).toEqual([]);
});

test('code that never comes costs no second reload and leaves a readable page', async () => {
  const page = await builds.visit('/zh/', 'zh/explore');
  builds.host.cut(/\/assets\/AreaPage-.*\.js/);
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

test('a device that loses power in the middle of an update keeps the old build whole, and gets the new one later', async () => {
  let page = await builds.visit(PARK, `zh/parks/${SLUG}`);
  await builds.keepAll(page);
  const first = await buildOf(page);
  await builds.host.deploy(builds.second);
  builds.host.cut(new RegExp(`/data/zh/parks/${SLUG}\\.json`));
  void askForUpdate(page).catch(() => undefined);
  // Part of the new build has come, the rest cannot.
  await expect.poll(() => countPacks(page)).toBe(2);
  await page.waitForTimeout(700);
  await builds.host.stop();
  page = await builds.device.restart();
  for (const path of [PARK, '/zh/', '/zh/compare/?parks=commercial-aerospace-park,limin-biopharma-park', '/zh/policies/', '/zh/kiosk/']) {
    await page.goto(builds.host.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await buildOf(page)).toBe(first);
  }
  builds.host.cut(null);
  await builds.host.start();
  await page.goto(`${builds.host.address}/zh/`);
  await askForUpdate(page);
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  await builds.host.stop();
  await page.getByRole('button', { name: word('zh', 'common', 'update.reload') }).click();
  await expect(isSecond(page)).toBeVisible();
  await page.goto(builds.host.address + PARK);
  await expect(page.locator('main')).toContainText(MARK);
  expect(builds.device.faults).toEqual([]);
});
