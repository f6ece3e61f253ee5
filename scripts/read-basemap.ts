import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseMapFile } from '#map/types.ts';
import { DATA_ROOT } from './load-dataset.ts';

/** Address of the packed base map below the base path. */
export const BASEMAP_PATH = '/data/basemap.json';

/** The open base map file. Its form is checked by the tests of `src/map`. */
export function readBasemap(): BaseMapFile {
  return JSON.parse(readFileSync(join(DATA_ROOT, 'geo/basemap.json'), 'utf8'));
}
