/**
 * Renders the share pack (cards, posters, fact sheets) into the build: `npm run share:pack`.
 * To look at single files: `npm run share:pack -- --only=ru/aviation --kind=factsheet --out=<folder>`.
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
import { listPack } from './pack-list.ts';
import { buildViews } from './views.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] }, kind: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } },
});
const kinds = CARD_KINDS.filter((kind) => values.kind.length === 0 || values.kind.includes(kind));
const out = values.out ?? DIST;
const data = loadDataset();
const items = listPack(data, { only: values.only, kinds });
const fonts = await loadFonts();
const renderer = chromiumRenderer(fonts.files);
if (!renderer) throw new Error('no browser');
const settings = { data, site: publicUrl(), views: await buildViews(), fontCss: fonts.css };
const result = await makePack({
  items,
  documentOf: (item) => documentOf(settings, item),
  renderer,
  store: folderStore(`${CACHE}/share-pack`),
  workers: Math.min(availableParallelism(), 4),
  finish: ({ path }, bytes) => writeWhole(join(out, path), bytes),
  onProgress: (done) => console.log(`share pack: ${done} of ${items.length}`),
});
await renderer.close();
console.log(result);
