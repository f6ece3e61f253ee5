import { expect, test } from '@playwright/test';
import { buildOf, hydrated, isOnDevice } from './offline/browser.ts';
import { askForUpdate, countPacks, isWaiting, prepareTwoBuilds, SLUG } from './offline/two-builds.ts';
import { word } from './support.ts';

const builds = prepareTwoBuilds('fair');

test('the wall takes an update in silence and only when nobody would miss the picture', async () => {
  const slide = `${SLUG}.title`;
  const page = await builds.visit(`/zh/stage/?slide=${slide}&with=ru`, 'zh/stage');
  const first = await buildOf(page);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  // The wall brings the other languages by itself: from then on nothing of its build is missing.
  await expect.poll(() => isOnDevice(page, 'data/en/stage.json'), { timeout: 15_000 }).toBe(true);
  await builds.host.deploy(builds.second);
  await askForUpdate(page);
  await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);
  // Longer than the quiet time: a slide that is seen stays, with nothing over it.
  await page.waitForTimeout(6_500);
  expect(loads).toEqual([]);
  expect(await buildOf(page)).toBe(first);
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect.poll(() => loads.length, { timeout: 15_000 }).toBe(1);
  await page.locator('[data-slide]').waitFor();
  expect(await buildOf(page)).not.toBe(first);
  expect(page.url()).toBe(`${builds.host.address}/zh/stage/?with=ru&slide=${slide}&blank=yes`);
  await page.keyboard.press('b');
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', slide);
  await page.waitForTimeout(6_500);
  expect(loads).toHaveLength(1);
  expect(builds.device.faults).toEqual([]);
});

test('a kiosk takes another build when it is whole and nobody is there, and never from under a visitor', async () => {
  const page = await builds.device.page();
  await builds.keepAll(page);
  await page.clock.install();
  await page.goto(`${builds.host.address}/zh/kiosk/?view=list&idle=900`);
  await hydrated(page);
  const first = await buildOf(page);
  const finish = page.getByRole('button', { name: word('zh', 'kiosk', 'nav.finish'), exact: true });
  await expect(finish).toBeVisible();

  // Part of another build has come, the rest cannot.
  await builds.host.deploy(builds.second);
  builds.host.cut(new RegExp(`/data/zh/parks/${SLUG}\\.json`));
  await askForUpdate(page);
  await expect.poll(() => countPacks(page)).toBe(2);
  await finish.click();
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  await page.clock.runFor(5 * 60_000);
  expect([await isWaiting(page), await buildOf(page)]).toEqual([false, first]);

  // All of it has come, and someone is there.
  await page.locator('[data-phase="attract"] ul button').first().click();
  await expect(finish).toBeVisible();
  builds.host.cut(null);
  await askForUpdate(page);
  await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);
  await page.clock.runFor(5 * 60_000);
  expect(await buildOf(page)).toBe(first);

  // In small steps: what the browser does between them takes real time.
  await finish.click();
  await expect(async () => {
    await page.clock.runFor(2_000);
    expect(await buildOf(page)).not.toBe(first);
  }).toPass({ timeout: 60_000, intervals: [300] });
  await expect(page.locator('[data-phase="attract"]')).toBeVisible();
  expect(builds.device.faults).toEqual([]);
});
