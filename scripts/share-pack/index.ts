/**
 * Makes the share pack of the build: codes for every page, and where a browser is found the card, poster and fact sheet of
 * the pages that have them. To look at single files of the pack instead:
 * `npm run share:pack -- --only=ru/commercial-aerospace-park --kind=factsheet --out=<folder>`.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../load-dataset.ts';
import { CACHE, DIST, publicUrl } from '../settings.ts';
import { chromiumRenderer } from './chromium.ts';
import { documentOf } from './documents.ts';
import { folderStore, writeWhole } from './file-store.ts';
import { loadFonts } from './fonts.ts';
import { CARD_KINDS } from './formats.ts';
import { makePack } from './make-pack.ts';
import { forgetPackIndex, versionOf, writePackIndex } from './pack-index.ts';
import { listPack, type PackFilter } from './pack-list.ts';
import { progressLine } from './progress.ts';
import { drawQrCodes } from './qr-codes.ts';
import { buildViews } from './views.ts';

const OPTIONS = { only: { type: 'string', multiple: true }, kind: { type: 'string', multiple: true }, out: { type: 'string' } } as const;

const data = loadDataset();
const site = publicUrl();
const store = folderStore(`${CACHE}/share-pack`);

/** Renders into a folder; null where there is no browser to do it. */
async function render(filter: PackFilter, folder: string) {
  const items = listPack(data, filter);
  const fonts = await loadFonts();
  const renderer = chromiumRenderer(fonts.files);
  if (!renderer) return { items, versions: new Map<string, string>(), result: { rendered: 0, kept: 0, faults: [], noBrowser: 'no Chromium is found' } };
  const settings = { data, site, views: await buildViews(), fonts };
  const versions = new Map<string, string>();
  const result = await makePack({
    items,
    documentOf: (item) => documentOf(settings, item),
    renderer,
    store,
    workers: Math.min(availableParallelism(), 4),
    finish: ({ path }, bytes) => {
      writeWhole(join(folder, path), bytes);
      versions.set(path, versionOf(bytes));
    },
    onProgress: progressLine(items.length),
  });
  await renderer.close();
  return { items, versions, result };
}

function report(count: number, { rendered, kept, faults, noBrowser }: Awaited<ReturnType<typeof render>>['result']): void {
  const left = count - rendered - kept - faults.length;
  console.log(`share pack: ${rendered} rendered, ${kept} unchanged, ${left} left out`);
  if (noBrowser)
    console.log(`  ${noBrowser}: cards, posters and fact sheets are left out, and pages show the card of their language.
  Install Chromium, or name one by CHROMIUM_PATH, and build again.`);
  if (faults.length === 0) return;
  console.error(`share pack: ${faults.length} of ${count} files are wrong\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
}

async function intoBuild(): Promise<void> {
  forgetPackIndex();
  for (const [path, file] of drawQrCodes(data, site)) writeWhole(join(DIST, path), file);
  const { items, versions, result } = await render({ only: [], kinds: CARD_KINDS }, DIST);
  writePackIndex(versions);
  store.prune();
  report(items.length, result);
}

const { only = [], kind = [], out } = parseArgs({ options: OPTIONS }).values;
if (out) {
  const kinds = CARD_KINDS.filter((name) => kind.length === 0 || kind.includes(name));
  const { items, result } = await render({ only, kinds }, out);
  await (await import('./picture-sheets.ts')).pictureSheets(items, out);
  report(items.length, result);
} else await intoBuild();
