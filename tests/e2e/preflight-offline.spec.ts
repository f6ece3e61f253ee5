import { expect, type Locator, type Page, test } from '@playwright/test';
import type { CheckId } from '#data/preflight/finding.ts';
import { createDevice, type Device, hydrated } from './offline/browser.ts';
import { createHost, type Host } from './offline/server.ts';
import { LANGS, park, word } from './support.ts';

const SLUG = 'commercial-aerospace-park';

let host: Host;
let device: Device;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  host = await createHost('dist');
  device = createDevice();
});

test.afterEach(async () => {
  await device.close();
  await host.stop();
});

const check = (page: Page, id: CheckId): Locator => page.locator(`#check-${id}`);
const start = (page: Page): Locator => page.locator('#prepare').getByRole('button', { name: /\d.(?:MB|МБ)/u });

for (const lang of LANGS) {
  test(`a device prepared in ${lang} is read back, rehearsed, and with the cable out shows stage and kiosk`, async () => {
    const address = `${host.address}/${lang}/stage/check/?parks=${SLUG}`;
    let page = await device.open();
    await page.goto(address);
    await hydrated(page);
    await expect(check(page, 'kept')).toHaveAttribute('data-verdict', 'todo');
    // The size is said before anything is fetched.
    await expect(start(page)).toHaveText(/\d[.,]\d.(?:MB|МБ)/u);
    await start(page).click();
    await expect(page.getByRole('progressbar', { name: word(lang, 'offline', 'fetching') })).toBeVisible();
    await expect(check(page, 'kept')).toHaveAttribute('data-verdict', 'ok', { timeout: 90_000 });
    await expect(check(page, 'answers')).toHaveAttribute('data-verdict', 'ok', { timeout: 60_000 });
    await expect(check(page, 'fonts')).toHaveAttribute('data-verdict', 'ok');
    await host.stop();
    page = await device.restart();
    await page.goto(address);
    // Read back and rehearsed once more, by itself.
    for (const id of ['kept', 'answers', 'worker', 'fonts'] as const)
      await expect(check(page, id), id).toHaveAttribute('data-verdict', 'ok', { timeout: 60_000 });
    await page.goto(`${host.address}/${lang}/stage/?parks=${SLUG}&slide=${SLUG}.where`);
    await expect(page.locator('[data-slide]')).toContainText(park(lang, SLUG).shortName);
    await page.goto(`${host.address}/${lang}/kiosk/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(device.faults).toEqual([]);
  });
}

test('a file that was damaged is named, and fetched again', async () => {
  const page = await device.open();
  await page.goto(`${host.address}/en/stage/check/?parks=${SLUG}`);
  await start(page).click();
  await expect(check(page, 'answers')).toHaveAttribute('data-verdict', 'ok', { timeout: 120_000 });
  await page.evaluate(async () => {
    const cache = await caches.open('site:/');
    const pack = await (await cache.match(`/offline/packs/${document.documentElement.dataset.build}`))?.json();
    const rows = Object.values<[path: string, size: number, hash: string][]>(pack.groups).flat();
    const [, , hash] = rows.find(([path]) => path === 'data/en/compare.json') ?? [];
    await cache.put(`/offline/content/${hash}`, new Response('damaged'));
  });
  await page
    .getByRole('button', { name: word('en', 'preflight', 'summary.again') })
    .first()
    .click();
  await expect(check(page, 'kept')).toContainText(word('en', 'preflight', 'checks.kept.missing_one', { count: 1 }), { timeout: 60_000 });
  await expect(page.locator('#prepare')).toContainText('data/en/compare.json');
  await start(page).click();
  await expect(check(page, 'kept')).toHaveAttribute('data-verdict', 'ok', { timeout: 60_000 });
});
