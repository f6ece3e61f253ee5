import { expect, test } from '@playwright/test';
import { createDevice, hydrated, isOnDevice } from './offline/browser.ts';
import { createHost } from './offline/server.ts';
import { LANGS, PAGE_TYPES, word } from './support.ts';

const PARK = '/parks/commercial-aerospace-park/';

test.describe('what was visited', () => {
  test('can be read after a restart without a network, and the rest says what is missing', async () => {
    test.setTimeout(90_000);
    const host = await createHost('dist');
    const device = createDevice();
    let page = await device.open();
    await page.goto(`${host.address}/zh${PARK}`);
    await hydrated(page);
    await expect.poll(() => isOnDevice(page, `data/zh${PARK.slice(0, -1)}.json`)).toBe(true);
    await page.goto(`${host.address}/zh/compare/?parks=commercial-aerospace-park,limin-biopharma-park`);
    await hydrated(page);
    await expect.poll(() => isOnDevice(page, 'data/zh/compare.json')).toBe(true);
    await host.stop();
    page = await device.restart();
    await page.goto(`${host.address}/zh${PARK}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('航天');
    await expect(page.getByText(word('zh', 'errors', 'offline.notice'))).toBeVisible();
    await page.goto(`${host.address}/zh/compare/?parks=commercial-aerospace-park,limin-biopharma-park`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goto(`${host.address}/zh/area/`);
    await expect(page.getByText(word('zh', 'errors', 'data.offline'))).toBeVisible();
    await page.goto(`${host.address}/zh/no-such-page/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('zh', 'errors', 'notFound.title'));
    await page.goto(`${host.address}/ru/`);
    await expect(page.getByText(word('ru', 'chooser', 'failed'))).toBeVisible();
    expect(device.faults).toEqual([]);
    await device.close();
    await host.stop();
  });
});
test.describe('the whole site', () => {
  test('kept', async () => {
    test.setTimeout(120_000);
    const host = await createHost('dist');
    const device = createDevice();
    let page = await device.open();
    await page.goto(`${host.address}/ru/sources/#offline`);
    await hydrated(page);
    const panel = page.locator('#offline');
    for (const name of ['中文', 'English']) await panel.getByRole('checkbox', { name }).check();
    await panel.getByRole('button', { name: /МБ/ }).click();
    await expect(panel.getByText(word('ru', 'offline', 'complete'))).toBeVisible({ timeout: 30_000 });
    await host.stop();
    page = await device.restart();
    for (const lang of LANGS)
      for (const [type, path] of Object.entries(PAGE_TYPES)) {
        await page.goto(`${host.address}/${lang}${path}`);
        await expect(page.getByRole('heading', { level: 1 }), `${lang} ${type}`).toHaveCount(1);
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
    expect(device.faults).toEqual([]);
    await device.close();
  });
});
