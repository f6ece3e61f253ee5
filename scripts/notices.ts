/** Writes the notices of everything third-party that reaches the visitor: packages in the bundle, icons, font, map data. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './settings.ts';

/** Inside jszip, which comes as one file. */
const ZIP = ['pako', 'lie', 'immediate', 'setimmediate'];
/** Packages built into what is served besides the direct dependencies of package.json. */
const EMBEDDED = [
  ...['fflate', 'lucide-static', '@fontsource-variable/golos-text', '@fontsource/noto-sans-sc'],
  ...['scheduler', '@tanstack/query-core', '@react-leaflet/core', ...ZIP],
];

const EXTRA = `Base map
--------
Schematic base map, redrawn from facts of OpenStreetMap. © OpenStreetMap contributors, Open Database License 1.0,
https://www.openstreetmap.org/copyright. The map file (data/geo/basemap.json) is offered under the same licence.
Coordinates of border towns: GeoNames, CC BY 4.0, https://www.geonames.org/
`;

interface PackageInfo {
  name: string;
  version: string;
  license?: string;
}

function readPackage(name: string): PackageInfo {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
}

function licenceText(name: string): string {
  const folder = `node_modules/${name}`;
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)';
}

function notice(name: string): string {
  const { version, license } = readPackage(name);
  const title = `${name} ${version} (${license ?? 'licence not stated'})`;
  return `${title}\n${'-'.repeat(title.length)}\n${licenceText(name)}\n`;
}

const own: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = [...Object.keys(own.dependencies), ...EMBEDDED].sort();
const text = `Third-party notices\n===================\n\n${[...names.map(notice), EXTRA].join('\n')}`;
writeFileSync(join(DIST, 'third-party-notices.txt'), text);
console.log(`notices: ${names.length} packages`);
