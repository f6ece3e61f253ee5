import { expect, type Page, test } from '@playwright/test';
import { hydrated, park, word } from '../support.ts';
import { createDevice, type Device, isOnDevice } from './browser.ts';
import { makeSecondBuild } from './second-build.ts';
import { createHost, type Host } from './server.ts';

export const SLUG = 'commercial-aerospace-park';
export const PARK = `/zh/parks/${SLUG}/`;
export const NAME = park('zh', SLUG).name;
export const FIRST = 'dist';

/** A host with the first build and a device that knows nothing, both new for each test, and another build to deploy. */
export interface TwoBuilds {
  readonly host: Host;
  readonly device: Device;
  /** Folder of the second build. */
  readonly second: string;
  /** Opens a page and waits until the device has it. */
  visit(path: string, data: string): Promise<Page>;
  /** Keeps everything in one language, as the panel of the sources page does. */
  keepAll(page: Page): Promise<void>;
}

/** Prepares each test of a file. The tests run one after another: a build takes both cores. */
export function prepareTwoBuilds(name: string): TwoBuilds {
  const now = {} as { host: Host; device: Device; second: string };
  test.describe.configure({ mode: 'default' });
  test.beforeAll(() => {
    test.setTimeout(240_000);
    now.second = makeSecondBuild(SLUG, name);
  });
  test.beforeEach(async () => {
    test.setTimeout(120_000);
    now.host = await createHost(FIRST);
    now.device = createDevice();
  });
  test.afterEach(async () => {
    await now.device.close();
    await now.host.stop();
  });
  return Object.assign(now, {
    async visit(path: string, data: string) {
      const page = await now.device.page();
      await page.goto(now.host.address + path);
      await hydrated(page);
      await expect.poll(() => isOnDevice(page, `data/${data}.json`)).toBe(true);
      return page;
    },
    async keepAll(page: Page) {
      await page.goto(`${now.host.address}/zh/sources/#offline`);
      const panel = page.locator('#offline');
      await panel.getByRole('button', { name: 'MB' }).click();
      await expect(panel.getByText(word('zh', 'offline', 'complete'))).toBeVisible({ timeout: 20_000 });
    },
  });
}

export const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });

/** Whether another build is on the device, whole. */
export const isWaiting = (page: Page): Promise<boolean> => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

/** How many builds have begun to come. */
export const countPacks = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await caches.open('site:/')).keys()).filter(({ url }) => url.includes('/packs/')).length);
