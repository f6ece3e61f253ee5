import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '#scripts/browser.mjs';
import { hydrated } from '../support.ts';

/** A browser whose profile stays on the disk when it is closed. */
export interface Device {
  /** What must not happen: errors of the program. A missing network is no error. */
  readonly faults: string[];
  open(): Promise<Page>;
  page(): Promise<Page>;
  close(): Promise<void>;
  restart(): Promise<Page>;
}

export function createDevice(): Device {
  const profile = mkdtempSync(join(tmpdir(), 'offline-'));
  const faults: string[] = [];
  let context: BrowserContext | null = null;

  const watch = (page: Page): void => {
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  };
  const open = async (): Promise<Page> => {
    const executablePath = findBrowser();
    context = await chromium.launchPersistentContext(profile, {
      ...(executablePath ? { executablePath } : {}),
      args: BROWSER_FLAGS,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      serviceWorkers: 'allow',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(10_000);
    context.on('page', watch);
    const [page] = context.pages();
    if (page) watch(page);
    return page ?? context.newPage();
  };
  const close = async (): Promise<void> => {
    await context?.close();
    context = null;
  };
  return {
    faults,
    open,
    close,
    page: () => (context ? context.newPage() : open()),
    async restart() {
      await close();
      return open();
    },
  };
}

/** Hash of the content under which a file of the page's build lies on the device; null when it is not in the pack. */
export function isOnDevice(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const build = document.documentElement.dataset.build;
    const cache = await caches.open('site:/');
    const pack = await (await cache.match(`/offline/packs/${build}`))?.json();
    const rows: [string, number, string][] = pack ? Object.values<[string, number, string][]>(pack.groups).flat() : [];
    const hash = rows.find(([name]) => name === wanted)?.[2];
    return hash !== undefined && (await cache.match(`/offline/content/${hash}`)) !== undefined;
  }, path);
}

export function buildOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset.build ?? '');
}

export { hydrated };
