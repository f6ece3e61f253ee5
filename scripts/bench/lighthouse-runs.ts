import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM } from './chromium.ts';

/** What is kept of a Lighthouse report: scores of 100, times in milliseconds. */
export interface LighthouseRun {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** Lighthouse for a phone with applied throttling: simulated scores hide what the first paint waits for. */
export async function runLighthouse(address: string, runs: number): Promise<LighthouseRun[]> {
  const found: LighthouseRun[] = [];
  for (let run = 0; run < runs; run += 1) found.push(await runOnce(address));
  return found;
}

async function runOnce(address: string): Promise<LighthouseRun> {
  // A fresh browser each time: nothing may come from the cache.
  const browser = await launch({ ...(CHROMIUM.path ? { chromePath: CHROMIUM.path } : {}), chromeFlags: ['--headless=new', ...CHROMIUM.flags] });
  try {
    const result = await lighthouse(address, { port: browser.port, output: 'json', logLevel: 'error', throttlingMethod: 'devtools' });
    if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
    return pick(result.lhr);
  } finally {
    browser.kill();
  }
}

function pick({ categories, audits }: Result): LighthouseRun {
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}
