/**
 * The import rules of `src`, written once: which folder may import which. `npm run boundaries` puts them into biome.json,
 * and a test keeps the two equal.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Folders from the ground up: a folder imports only from those below it. Folders of one row do not know each other. */
const ROWS = [['lib'], ['i18n', 'routing'], ['data', 'offline'], ['ui', 'map'], ['blocks'], ['features'], ['app']] as const;

/** Rows whose folders may also import a neighbour: [from, to]. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['routing', 'i18n'],
  ['map', 'ui'],
];

/** Packages that only one folder may import. */
const OWNED: readonly { packages: string[]; owner: string; message: string }[] = [
  {
    packages: ['leaflet', 'react-leaflet', 'leaflet/**', '@react-leaflet/**'],
    owner: 'map',
    message: 'Only src/map knows Leaflet: pass data by props and take events.',
  },
  { packages: ['react-router', '@tanstack/react-query'], owner: '', message: 'ui and map know no router and no query: take links and data by props.' },
  { packages: ['react-i18next', 'i18next'], owner: '', message: 'ui and map know no translations: take texts by props.' },
];

const PARENT = { group: ['../**'], message: 'Leave a folder by its #name, stay in it by ./' };

function forbiddenFolders(folder: string): string[] {
  const row = ROWS.findIndex((names) => names.some((name) => name === folder));
  return ROWS.flatMap((names, index) => {
    if (index < row) return [];
    return names.filter((name) => name !== folder && !NEIGHBOURS.some(([from, to]) => from === folder && to === name) && index >= row);
  });
}

function patternsOf(folder: string) {
  const folders = folder === 'features' ? [...forbiddenFolders(folder), 'features'] : forbiddenFolders(folder);
  const owned = OWNED.filter(({ owner }) => (owner === '' ? folder === 'ui' || folder === 'map' || folder === 'lib' : owner !== folder));
  return [
    PARENT,
    ...(folders.length > 0
      ? [{ group: folders.map((name) => `#${name}/**`), message: `src/${folder} may not import from above it or beside it (docs/ARCHITECTURE.md).` }]
      : []),
    ...owned.map(({ packages, message }) => ({ group: packages, message })),
  ];
}

/** The overrides of biome.json, one for each folder of src. */
export function boundaryOverrides() {
  return ROWS.flat().map((folder) => ({
    includes: [`src/${folder}/**`, `!src/${folder}/**/*.test.ts`, `!src/${folder}/**/*.test.tsx`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: patternsOf(folder) } } } } },
  }));
}

export function readBiomeConfig(): { overrides?: unknown } {
  return JSON.parse(readFileSync('biome.json', 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('biome.json', `${JSON.stringify({ ...readBiomeConfig(), overrides: boundaryOverrides() }, null, 2)}\n`);
}
