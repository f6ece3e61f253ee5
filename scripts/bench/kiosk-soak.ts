import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM } from './chromium.ts';

/** What a page holds after the garbage has been collected. */
export interface Held {
  loops: number;
  /** Objects and functions of the program. */
  objects: number;
  /** Includes the machine code that the engine makes of what runs often: it grows for thousands of visits, and no object with it. */
  heapMegabytes: number;
  nodes: number;
  listeners: number;
  /** Of storages, databases and caches together. */
  storedMegabytes: number;
}

export interface SoakResult {
  /** After the first visits, when everything is loaded, and then at even steps. */
  held: Held[];
  /** What went wrong in the page. */
  faults: string[];
  /** What a visitor left behind: entries of storages and databases, steps of the history. */
  left: { local: number; session: number; databases: number; history: number };
}

interface SoakOptions {
  /** Address of the site, without the slash at its end. */
  root: string;
  loops: number;
  /** How often what is held is measured. */
  samples: number;
  onSample?: (held: Held) => void;
}

/** Seconds of the kiosk under test: as short as its schema allows. */
const TIMES = { idle: 15, warn: 5, card: 4 };
const SECOND = 1000;
/** Visits until every chunk, every language and every view has been there. */
const WARM_UP = 12;

/** One visit, in the page: a language, a park, its code, into the choice, the map and a place or the area, the choice. */
async function visit(turn: number): Promise<void> {
  const breathe = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  async function find(selector: string, index = 0): Promise<HTMLElement> {
    for (let tries = 0; tries < 20_000; tries += 1) {
      const all = document.querySelectorAll<HTMLElement>(selector);
      const found = all[index % Math.max(all.length, 1)];
      if (found) return found;
      await breathe();
    }
    throw new Error(`turn ${turn}: no ${selector}`);
  }
  const touch = async (selector: string, index = 0) => (await find(selector, index)).click();
  await touch('[data-phase="attract"] ul button', turn);
  await touch('[data-phase="browse"] li h2 button', turn);
  await find('[data-phase="browse"] article');
  await touch('nav ~ div button');
  await touch('dialog button');
  await touch('section:has(article) > :last-child button');
  // The map is dear to draw: every third visitor looks at it, the others at the area.
  await touch('nav button', turn % 3 === 0 ? 1 : 2);
  if (turn % 3 === 0) await touch('[data-place]', turn);
  await touch('nav button', 3);
  await find('[data-phase="browse"] section');
}

/** What storages, databases and the history hold, in the page. */
async function leftBehind(): Promise<SoakResult['left']> {
  const databases = await indexedDB.databases();
  return { local: localStorage.length, session: sessionStorage.length, databases: databases.length, history: history.length };
}

/** Counts what has `Object.prototype` above it: every object, array and function that can still be reached. */
async function countObjects(session: CDPSession): Promise<number> {
  const objectGroup = 'soak';
  const { result } = await session.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
  const functionDeclaration = 'function () { return this.length; }';
  const { result: count } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration, objectGroup });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(count.value);
}

async function measure(page: Page, session: CDPSession, loops: number): Promise<Held> {
  // Twice: finalizers of the first round free what the second collects.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const objects = await countObjects(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return {
    loops,
    objects,
    heapMegabytes: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    storedMegabytes: stored / 2 ** 20,
  };
}

/** A visit, left alone until the kiosk has asked, counted down and gone back, and then some cards. */
async function loop(page: Page, turn: number): Promise<void> {
  await page.evaluate(visit, turn);
  await page.clock.runFor(200);
  await page.clock.fastForward(TIMES.idle * SECOND);
  await page.clock.runFor(TIMES.warn * SECOND + 100);
  await page.waitForFunction(() => document.querySelector('[data-phase="attract"]') && !window.location.search.includes('view='), undefined, { polling: 5 });
  await page.clock.fastForward(TIMES.card * SECOND);
}

/** Runs a kiosk through visit after visit in accelerated time and looks at what it holds on to. */
export async function soakKiosk(page: Page, { root, loops, samples, onSample }: SoakOptions): Promise<SoakResult> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.clock.install();
  await page.goto(`${root}/zh/kiosk/?idle=${TIMES.idle}&warn=${TIMES.warn}&card=${TIMES.card}&start=zh`, { waitUntil: 'networkidle' });
  // From here on time passes only as the run says, however slow the machine is.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + SECOND);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let turn = 0; turn < WARM_UP; turn += 1) await loop(page, turn);
  const steps = await page.evaluate(() => history.length);
  const held = [await measure(page, session, 0)];
  for (let turn = 1; turn <= loops; turn += 1) {
    await loop(page, turn);
    if (turn % Math.ceil(loops / samples) !== 0) continue;
    const sample = await measure(page, session, turn);
    held.push(sample);
    onSample?.(sample);
  }
  const left = await page.evaluate(leftBehind);
  await session.detach();
  return { held, faults, left: { ...left, history: left.history - steps } };
}

const SAMPLES = 10;

/** The long run in a browser of its own. */
export async function soakInBrowser(root: string, loops: number): Promise<SoakResult> {
  const browser = await chromium.launch({ ...(CHROMIUM.path ? { executablePath: CHROMIUM.path } : {}), args: CHROMIUM.flags });
  try {
    const page = await browser.newPage({ viewport: { width: 720, height: 1280 } });
    const onSample = ({ loops: done, objects, heapMegabytes }: Held): void =>
      console.log(`kiosk: ${done} visits, ${objects} objects, ${heapMegabytes.toFixed(1)} MB`);
    return await soakKiosk(page, { root, loops, samples: SAMPLES, onSample });
  } finally {
    await browser.close();
  }
}
