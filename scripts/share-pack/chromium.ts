import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import type { CardKind } from '#features/cards/card-props.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { serveDocuments } from './document-server.ts';
import type { Fonts } from './fonts.ts';
import { FORMATS } from './formats.ts';
import { NoBrowserError, type Renderer } from './renderer.ts';
import { takeCard } from './take-card.ts';

/** The browser of this machine, or the one its test library has installed. */
export function browserPath(): string | undefined {
  const own = chromium.executablePath();
  return findBrowser() ?? (existsSync(own) ? own : undefined);
}

/** What a browser calls itself; undefined for a file that is there but does not run. */
function versionOf(path: string): string | undefined {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Renders in headless Chromium; null where there is none. The browser starts with the first document. */
export function chromiumRenderer(fonts: Fonts['files']): Renderer | null {
  const path = browserPath();
  const version = path && versionOf(path);
  if (!version) return null;
  let started: Promise<Studio> | undefined;
  return {
    version,
    render: async (card) => {
      started ??= openStudio(path, fonts);
      const { contextOf, server } = await started;
      return takeCard(await contextOf(card.kind), server.offer(card.html), card);
    },
    close: async () => (await started)?.close(),
  };
}

/**
 * What keeps pixels the same from run to run: no repainting of parts over what stands there, when a font arrives for example,
 * and neither hints nor colours of the machine.
 */
const SAME_PIXELS = ['--disable-partial-raster', '--font-render-hinting=none', '--force-color-profile=srgb', '--disable-lcd-text'];

/** What a PDF names as the program it comes from. */
const CREATOR = 'Harbin New Area investment map';

type Studio = Awaited<ReturnType<typeof openStudio>>;

async function openStudio(executablePath: string, fonts: Fonts['files']) {
  const args = [...BROWSER_FLAGS, ...SAME_PIXELS, `--user-agent=${CREATOR}`];
  const browser = await chromium.launch({ executablePath, args }).catch((error: unknown) => {
    throw new NoBrowserError(`${executablePath} does not start (${String(error).split('\n')[0]})`);
  });
  const server = await serveDocuments(fonts);
  const contexts = new Map<CardKind, Promise<BrowserContext>>();
  return {
    server,
    contextOf: (kind: CardKind) => {
      const { width, height, scale } = FORMATS[kind];
      const context = contexts.get(kind) ?? browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-GB', timezoneId: 'UTC' });
      contexts.set(kind, context);
      return context;
    },
    close: async () => {
      server.close();
      await browser.close();
    },
  };
}
