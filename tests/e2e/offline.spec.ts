import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { createDevice, type Device, hydrated, isOnDevice } from './offline/browser.ts';
import { createHost, type Host } from './offline/server.ts';
import { LANGS, type Lang, PAGE_TYPES, park, word } from './support.ts';

const SLUG = 'commercial-aerospace-park';
const PARK = `/parks/${SLUG}/`;
const TWO = `/compare/?parks=${SLUG},limin-biopharma-park`;
const SCREENS = { stage: '/stage/', 'stage editor': '/stage/edit/', notes: '/stage/notes/', preflight: '/stage/check/', kiosk: '/kiosk/' };

let host: Host;
let device: Device;

test.beforeEach(async () => {
  test.setTimeout(180_000);
  host = await createHost('dist');
  device = createDevice();
});

test.afterEach(async () => {
  await device.close();
  await host.stop();
});

/** Opens a page and waits until the device has it. */
async function visit(page: Page, path: string, data: string): Promise<void> {
  await page.goto(host.address + path);
  await hydrated(page);
  await expect.poll(() => isOnDevice(page, `data/${data}.json`)).toBe(true);
}

/** The first line the search of a page finds, opened by its key as on any page. */
async function find(page: Page, text: string): Promise<Locator> {
  await hydrated(page);
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  return page.getByRole('option').first();
}

/** Files of the pack that the page cannot get whole: codes, posters and sheets to print among them. */
function missingFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('site:/');
    const pack = await (await cache.match(`/offline/packs/${document.documentElement.dataset.build}`))?.json();
    const rows = Object.values<[path: string, size: number][]>(pack.groups).flat();
    const answers = await Promise.all(rows.map(async ([path, size]) => ((await (await fetch(`/${path}`)).blob()).size === size ? [] : [path])));
    return answers.flat();
  });
}

const panelOf = (page: Page) => page.locator('#offline');
const keepButton = (page: Page) => panelOf(page).getByRole('button', { name: /\d.(?:MB|МБ)/u });
const complete = (page: Page, lang: Lang) => panelOf(page).getByText(word(lang, 'offline', 'complete'));

test('what was visited can be read after a restart without a network, and the rest says what is missing', async () => {
  let page = await device.open();
  await visit(page, `/zh${PARK}`, `zh/parks/${SLUG}`);
  await visit(page, `/zh${TWO}`, 'zh/compare');
  await visit(page, '/en/finder/', 'en/finder');
  await expect(await find(page, 'aerospace')).toBeVisible();
  await host.stop();
  page = await device.restart();
  await page.goto(`${host.address}/zh${PARK}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(park('zh', SLUG).name);
  await expect(page.getByText(word('zh', 'errors', 'offline.notice'))).toBeVisible();
  await page.goto(`${host.address}/zh${TWO}`);
  await expect(page.getByRole('table').first()).toContainText(park('zh', 'limin-biopharma-park').name);
  // The same page in a language that was seen, then one that was not.
  await page.goto(`${host.address}/en/finder/?stage=in-use&russia=yes`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('en', 'finder', 'title'));
  await expect(await find(page, 'aerospace')).toBeVisible();
  await page.goto(`${host.address}/ru/`);
  await expect(page.getByText(word('ru', 'chooser', 'failed'))).toBeVisible();
  await page.goto(`${host.address}/zh/area/`);
  await expect(page.getByText(word('zh', 'errors', 'data.offline'))).toBeVisible();
  await page.goto(`${host.address}/zh/no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('zh', 'errors', 'notFound.title'));
  expect(device.faults).toEqual([]);
});

test('a first visit keeps little', async () => {
  const page = await device.open();
  await visit(page, '/zh/', 'zh/explore');
  const bytes = await page.evaluate(async () => {
    const cache = await caches.open('site:/');
    const sizes = await Promise.all((await cache.keys()).map(async (key) => (await (await cache.match(key))?.blob())?.size ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  expect(bytes).toBeLessThan(1.5e6);
});

/** Files of a park that are sent and printed, with their types. */
const SENT = [
  ['factsheet.pdf', 'application/pdf'],
  ['poster.png', 'image/png'],
  ['qr.svg', 'image/svg+xml'],
] as const;

/** What the browser gets for them, by the addresses that pages use. */
function sentFiles(page: Page): Promise<string[]> {
  return page.evaluate(
    ([slug, names]) =>
      Promise.all(
        names.map(async (name) => {
          const response = await fetch(`/share/ru/${slug}/${name}?v=abc`);
          return `${name}: ${response.status} ${response.headers.get('Content-Type')}`;
        }),
      ),
    [SLUG, SENT.map(([name]) => name)] as const,
  );
}

test('a kept site works whole after a restart without a network: every page in three languages, search, comparison, files', async () => {
  let page = await device.open();
  await page.goto(`${host.address}/ru/sources/#offline`);
  await panelOf(page)
    .getByRole('button', { name: word('ru', 'offline', 'all') })
    .click();
  await expect(keepButton(page)).toBeVisible();
  await keepButton(page).click();
  await expect(complete(page, 'ru')).toBeVisible({ timeout: 60_000 });
  await host.stop();
  page = await device.restart();
  for (const lang of LANGS) {
    for (const [type, path] of Object.entries({ ...PAGE_TYPES, ...SCREENS })) {
      await page.goto(`${host.address}/${lang}${path}`);
      await expect(page.getByRole('heading', { level: 1 }), `${lang} ${type}`).toHaveCount(1);
      await expect(page.getByRole('alert'), `${lang} ${type}`).toHaveCount(0);
    }
    await page.goto(`${host.address}/${lang}/`);
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await page.context().setOffline(true);
    await expect(page.getByText(word(lang, 'errors', 'offline.kept'))).toBeVisible();
    await page.context().setOffline(false);
    await expect(await find(page, 'limin')).toHaveAttribute('href', `/${lang}/parks/limin-biopharma-park/`);
  }
  await page.goto(`${host.address}/zh${PARK}?x=1`);
  await page.getByRole('banner').getByRole('link', { name: 'RU – Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(park('ru', SLUG).name);
  await page.goto(`${host.address}/en/sources/`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="/data/open/parks.csv"]').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync('dist/data/open/parks.csv', 'utf8'));
  expect(await missingFiles(page)).toEqual([]);
  expect(await sentFiles(page)).toEqual(SENT.map(([name, type]) => `${name}: 200 ${type}`));
  expect(device.faults).toEqual([]);
});

test('keeping says its size, can be paused and goes on, checks what is there and removes it', async () => {
  const page = await device.open();
  await page.goto(`${host.address}/en/sources/#offline`);
  const total = await keepButton(page).innerText();
  expect(total).toMatch(/\d\.\d MB/);
  host.cut(/\/data\/en\/search\.json/);
  await keepButton(page).click();
  await expect(panelOf(page).getByRole('alert')).toHaveText(word('en', 'offline', 'failed.network'), { timeout: 30_000 });
  host.cut(null);
  // What has come is not fetched again.
  const rest = await keepButton(page).innerText();
  expect(Number.parseFloat(rest.replace(/[^\d.]/g, ''))).toBeLessThan(Number.parseFloat(total.replace(/[^\d.]/g, '')));
  await keepButton(page).click();
  await expect(complete(page, 'en')).toBeVisible({ timeout: 30_000 });
  await page.evaluate(async () => {
    const cache = await caches.open('site:/');
    const key = (await cache.keys()).find(({ url }) => url.includes('/content/'));
    if (key) await cache.put(key, new Response('damaged'));
  });
  await panelOf(page)
    .getByRole('button', { name: word('en', 'offline', 'check') })
    .click();
  await expect(panelOf(page).getByText(word('en', 'offline', 'missing_one', { count: 1 }))).toBeVisible({ timeout: 30_000 });
  await expect(keepButton(page)).toBeVisible();
  await panelOf(page)
    .getByRole('button', { name: word('en', 'offline', 'remove') })
    .click();
  await expect(keepButton(page)).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: word('en', 'offline', 'remove') })).toHaveCount(0);
});

test('a device without room says so before it starts', async () => {
  const page = await device.open();
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 900_000 });
  });
  await page.goto(`${host.address}/zh/sources/#offline`);
  await keepButton(page).click();
  await expect(panelOf(page).getByRole('alert')).toHaveText(word('zh', 'offline', 'failed.storage'));
});
