import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { CardKind } from '#features/cards/card-props.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { documentFaults } from './document-faults.ts';
import { type DocumentServer, serveDocuments } from './document-server.ts';
import type { FontFiles } from './fonts.ts';
import { FORMATS } from './formats.ts';
import type { CardDocument, Renderer } from './renderer.ts';
import { repeatablePdf } from './repeatable-pdf.ts';

/** The browser of this machine, or the one its test library has installed. */
function browserPath(): string | undefined {
  const own = chromium.executablePath();
  return findBrowser() ?? (existsSync(own) ? own : undefined);
}

/** Renders in headless Chromium; null where there is none. The browser starts with the first document. */
export function chromiumRenderer(fonts: FontFiles): Renderer | null {
  const path = browserPath();
  if (!path) return null;
  let started: Promise<Studio> | undefined;
  return {
    version: execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    render: async (card) => {
      started ??= openStudio(path, fonts);
      return render(await started, card);
    },
    close: async () => {
      const studio = await started;
      studio?.server.close();
      await studio?.browser.close();
    },
  };
}

/** What a PDF names as the program it comes from. */
const CREATOR = 'Harbin New Area investment map';

interface Studio {
  browser: Browser;
  server: DocumentServer;
  contexts: Map<CardKind, Promise<BrowserContext>>;
}

async function openStudio(executablePath: string, fonts: FontFiles): Promise<Studio> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, `--user-agent=${CREATOR}`] });
  return { browser, server: await serveDocuments(fonts), contexts: new Map() };
}

function contextOf({ browser, contexts }: Studio, kind: CardKind): Promise<BrowserContext> {
  const { width, height, scale } = FORMATS[kind];
  const context = contexts.get(kind) ?? browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-GB', timezoneId: 'UTC' });
  contexts.set(kind, context);
  return context;
}

async function render(studio: Studio, card: CardDocument): Promise<Buffer> {
  const context = await contextOf(studio, card.kind);
  const page = await context.newPage();
  try {
    if (card.kind === 'factsheet') await page.emulateMedia({ media: 'print' });
    await page.goto(studio.server.offer(card.html), { waitUntil: 'load' });
    const faults = await documentFaults(page);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return card.kind === 'factsheet' ? repeatablePdf(await print(page), card.date) : await photograph(page, card.kind);
  } finally {
    await page.close();
  }
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** Qualities of a JPEG from the best: the first that fits is taken. */
const QUALITIES = [92, 86, 80, 72, 64];

async function photograph(page: Page, kind: CardKind): Promise<Buffer> {
  if (kind === 'poster') return page.screenshot({ type: 'png' });
  for (const quality of QUALITIES) {
    const bytes = await page.screenshot({ type: 'jpeg', quality });
    if (bytes.length <= FORMATS[kind].limit) return bytes;
  }
  throw new Error(`no quality makes it smaller than ${FORMATS[kind].limit} bytes`);
}
