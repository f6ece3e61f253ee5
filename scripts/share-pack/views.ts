import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { CardRequest } from '#app/entry-cards.tsx';
import { CACHE } from '../settings.ts';

const ENTRY = 'src/app/entry-cards.tsx';
const FOLDER = `${CACHE}/cards`;

/** The views of cards, built for this process. */
export interface Views {
  renderCard: (request: CardRequest) => Promise<string>;
  /** Rules of the views, without fonts. */
  css: string;
}

/** Builds the views with the settings of the site; their rules come as one file beside the code. */
export async function buildViews(): Promise<Views> {
  await build({ logLevel: 'error', build: { ssr: ENTRY, outDir: FOLDER, emitAssets: true, cssCodeSplit: false } });
  const entry: Pick<Views, 'renderCard'> = await import(pathToFileURL(resolve(FOLDER, 'entry-cards.js')).href);
  const sheets = globSync('**/*.css', { cwd: FOLDER }).toSorted();
  return { renderCard: entry.renderCard, css: sheets.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n') };
}
