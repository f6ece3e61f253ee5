/**
 * Measures the finished site: `npm run bench -- --pages explore,park,policy --langs zh,en,ru --runs 3 --kiosk 3000` (visits to the kiosk).
 * Prints tables and writes .cache/bench.json. Timings depend on the machine, so nothing here passes or fails.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS } from '#i18n/languages.ts';
import { listPages } from '#routing/page-list.ts';
import { pathOf } from '#routing/paths.ts';
import { serveCompressed } from './bench/compressed-site.ts';
import { type SoakResult, soakInBrowser } from './bench/kiosk-soak.ts';
import { runLighthouse } from './bench/lighthouse-runs.ts';
import { medians } from './bench/median.ts';
import { measureScale } from './bench/scale.ts';
import { loadOnSlowPhone } from './bench/slow-phone.ts';
import { formatTable } from './bench/table.ts';
import { measureTyping, type TypingResult } from './bench/typing.ts';
import { measureTypingInBrowser } from './bench/typing-browser.ts';
import { loadDataset } from './load-dataset.ts';
import { CACHE, publicUrl } from './settings.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'explore' },
    langs: { type: 'string', default: 'en' },
    runs: { type: 'string', default: '3' },
    kiosk: { type: 'string', default: '3000' },
  },
});

const LIGHTHOUSE = ['performance', 'accessibility', 'bestPractices', 'seo', 'fcp', 'lcp', 'tbt', 'cls'] as const;
const PHONE = ['fcp', 'lcp', 'hydrated', 'tbt', 'cls', 'kilobytes'] as const;

interface Measured {
  page: string;
  lighthouse: Map<string, number>;
  phone: Map<string, number>;
}

/** One address of each asked page in each asked language; of the parks and policies the first. */
function askedPaths(): string[] {
  const { parks, policies } = loadDataset();
  const refs = listPages(
    parks.slice(0, 1).map(({ slug }) => slug),
    policies.slice(0, 1).map(({ id }) => id),
  );
  const pages = refs.filter(({ page }) => values.pages.split(',').includes(page));
  return LANGS.filter((lang) => values.langs.split(',').includes(lang)).flatMap((lang) => pages.map((ref) => pathOf(lang, ref)));
}

async function measure(address: string, page: string, runs: number): Promise<Measured> {
  // The first load fills the server's memory and is not counted.
  await loadOnSlowPhone(address, 1);
  const phone = medians(await loadOnSlowPhone(address, runs), PHONE);
  return { page, phone, lighthouse: medians(await runLighthouse(address, runs), LIGHTHOUSE) };
}

async function measureAll(paths: readonly string[], runs: number): Promise<{ measured: Measured[]; inBrowser: TypingResult[]; kiosk: SoakResult }> {
  const base = publicUrl().pathname;
  const site = await serveCompressed(base);
  const root = site.origin + base.replace(/\/$/, '');
  const measured: Measured[] = [];
  for (const path of paths) {
    measured.push(await measure(root + path, path, runs));
    console.log(`measured ${path}`);
  }
  const inBrowser = await measureTypingInBrowser(root);
  const kiosk = await soakInBrowser(root, Number(values.kiosk));
  site.close();
  return { measured, inBrowser, kiosk };
}

function typingRows(rows: readonly TypingResult[], where: string): string[][] {
  return rows.map((row) => [`${where}, ${row.lang}`, row.median.toFixed(2), row.p95.toFixed(2), row.fits ? 'yes' : 'NO']);
}

/** Layout shift is a small fraction; everything else reads best whole. */
function cellsOf(numbers: Map<string, number>): string[] {
  return [...numbers].map(([name, value]) => value.toFixed(name === 'cls' ? 3 : 0));
}

const { measured, inBrowser, kiosk } = await measureAll(askedPaths(), Number(values.runs));
const scale = measureScale();
const typing = measureTyping();

console.log(`\nLighthouse, phone, applied throttling: scores, ms (median of ${values.runs})`);
console.log(formatTable([['page', ...LIGHTHOUSE], ...measured.map(({ page, lighthouse }) => [page, ...cellsOf(lighthouse)])]));
console.log(`\nSlow phone: 1.6 Mbit/s, 150 ms, CPU ×4: ms, KB (median of ${values.runs})`);
console.log(formatTable([['page', ...PHONE], ...measured.map(({ page, phone }) => [page, ...cellsOf(phone)])]));
console.log('\nFilters with many parks: ms');
console.log(formatTable([['parks', 'select', 'count'], ...scale.map((row) => [String(row.parks), row.select.toFixed(3), row.count.toFixed(3)])]));
console.log('\nTyping into the search: ms a keystroke; a frame has 16');
console.log(formatTable([['', 'median', 'p95', 'fits'], ...typingRows(typing, 'search alone'), ...typingRows(inBrowser, 'in the browser')]));
console.log(`\nKiosk, ${values.kiosk} visits in accelerated time: what the page holds after garbage collection`);
console.log(
  formatTable([
    ['visits', 'objects', 'heap MB', 'nodes', 'listeners', 'stored MB'],
    ...kiosk.held.map((row) => [
      String(row.loops),
      String(row.objects),
      row.heapMegabytes.toFixed(2),
      String(row.nodes),
      String(row.listeners),
      row.storedMegabytes.toFixed(2),
    ]),
  ]),
);
console.log(`  faults ${kiosk.faults.length}; left behind: ${JSON.stringify(kiosk.left)}`);

const pages = measured.map(({ page, lighthouse, phone }) => ({ page, lighthouse: Object.fromEntries(lighthouse), phone: Object.fromEntries(phone) }));
mkdirSync(CACHE, { recursive: true });
writeFileSync(
  join(CACHE, 'bench.json'),
  `${JSON.stringify({ runs: Number(values.runs), pages, scale, typing: { alone: typing, inBrowser }, kiosk }, null, 2)}\n`,
);
