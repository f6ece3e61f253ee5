/** Writes the slices, the locator drawings of every language and the open dataset into the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSlices } from '#data/slices/all.ts';
import { LANGS } from '#i18n/languages.ts';
import { packBasemap } from '#map/basemap-codec.ts';
import { slicePathOf } from '#routing/paths.ts';
import { loadDataset } from './load-dataset.ts';
import { drawLocators } from './locators.ts';
import { openDataFiles } from './open-data.ts';
import { BASEMAP_PATH, readBasemap } from './read-basemap.ts';
import { DIST } from './settings.ts';
import { readPacks } from './share-pack/pack-index.ts';

function write(path: string, text: string): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const data = loadDataset();
write(BASEMAP_PATH, JSON.stringify(packBasemap(readBasemap())));
const packs = readPacks();
let count = 0;
for (const lang of LANGS) {
  for (const [name, slice] of buildSlices(data, lang, packs)) {
    write(slicePathOf(lang, name), JSON.stringify(slice));
    count += 1;
  }
  for (const [name, svg] of drawLocators(data, lang)) write(`/locator/${lang}/${name}.svg`, svg);
}
const open = openDataFiles(data);
for (const [path, text] of open) write(path, text);
console.log(`data: ${count} slices, ${open.size} open files`);
