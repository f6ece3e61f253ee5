import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM } from './chromium.ts';
import { observe, type PageTimes } from './observe.ts';

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back, a quarter of the processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_RATE = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** Late layout shifts and the map come within this time after the network is quiet. */
const SETTLE = 1000;

export type PhoneLoad = PageTimes & { kilobytes: number };

/** Loads a page cold on a slow phone, as often as asked. */
export async function loadOnSlowPhone(address: string, runs: number): Promise<PhoneLoad[]> {
  const browser = await chromium.launch({ ...(CHROMIUM.path ? { executablePath: CHROMIUM.path } : {}), args: CHROMIUM.flags });
  const loads: PhoneLoad[] = [];
  try {
    for (let run = 0; run < runs; run += 1) loads.push(await loadOnce(browser, address));
  } finally {
    await browser.close();
  }
  return loads;
}

async function loadOnce(browser: Browser, address: string): Promise<PhoneLoad> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE);
  const times: PageTimes = await page.evaluate('window.bench');
  await context.close();
  return { ...times, kilobytes: bytes / 1024 };
}
