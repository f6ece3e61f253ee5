/**
 * The last step of the build: lists everything a device can keep, names the build by its content, writes that name into every page and
 * builds the service worker. The name is a hash, so the same sources give the same bytes.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { LANGS } from '#i18n/languages.ts';
import { hashOf } from '#offline/hash.ts';
import { groupOf, type PackFile, type PackJson, packPathOf, shellPathOf, WORKER_PATH } from '#offline/pack.ts';
import { DIST, publicUrl } from './settings.ts';

const BUILD_ID_LENGTH = 12;

const base = publicUrl().pathname;

const read = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(join(DIST, path)));

function listFiles(): string[] {
  return globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

async function describeFile(path: string): Promise<PackFile> {
  const bytes = read(path);
  return { path, size: bytes.length, hash: await hashOf(bytes) };
}

/** The worker as one script without imports, still without the name of the build. */
async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: 'src/offline/worker/sw.ts', formats: ['iife'], name: 'worker', fileName: () => WORKER_PATH },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}

/** Static imports of a built module; a dynamic import has a bracket after the word. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Scripts with everything they import statically, each once. */
function withImports(paths: readonly string[], seen = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = path.endsWith('.js') ? readFileSync(join(DIST, path), 'utf8') : '';
    withImports(
      [...code.matchAll(STATIC_IMPORT)].map(([, name]) => `assets/${name}`),
      seen,
    );
  }
  return seen;
}

/** Scripts and sheets that the shells and the page for unknown addresses name, and the code that speaks to the worker. */
function listShell(paths: readonly string[]): string[] {
  const shells = LANGS.map(shellPathOf);
  // The chooser, which speaks where a language is missing, is the page for addresses without one.
  const pages = ['404.html', ...shells, ...LANGS.map((lang) => `${lang}/404.html`)];
  const addresses = pages.flatMap((page) => [...readFileSync(join(DIST, page), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address));
  const own = addresses.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
  // The words of a language come with the first page in it.
  const named = own.filter((path) => !path.includes('/resources-'));
  const starters = paths.filter((path) => /^assets\/start-/.test(path));
  const needed = withImports([...shells, ...named, ...starters]);
  return paths.filter((path) => needed.has(path) && groupOf(path) === 'app');
}

function groupFiles(files: readonly PackFile[]): PackJson['groups'] {
  const groups: PackJson['groups'] = {};
  for (const { path, size, hash } of files) {
    const group = groupOf(path);
    if (!group) continue;
    groups[group] ??= [];
    groups[group].push([path, size, hash]);
  }
  return groups;
}

function markPages(paths: readonly string[], id: string): void {
  for (const path of paths.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(DIST, path), 'utf8');
    const marked = html.replace(/<html\b/, `<html data-build="${id}"`);
    if (marked === html) throw new Error(`${path}: no <html> to name the build on`);
    writeFileSync(join(DIST, path), marked);
  }
}

async function main(): Promise<void> {
  const worker = await bundleWorker();
  const paths = listFiles();
  const shell = listShell(paths);
  const unmarked = await Promise.all(paths.map(describeFile));
  const id = (await hashOf(new TextEncoder().encode(JSON.stringify([worker, shell, unmarked])))).slice(0, BUILD_ID_LENGTH);
  markPages(paths, id);
  const files = await Promise.all(paths.map(describeFile));
  const pack: PackJson = { build: id, shell, groups: groupFiles(files) };
  const text = JSON.stringify(pack);
  mkdirSync(join(DIST, 'offline'), { recursive: true });
  writeFileSync(join(DIST, packPathOf(id)), text);
  const packHash = await hashOf(new TextEncoder().encode(text));
  writeFileSync(join(DIST, WORKER_PATH), worker.replaceAll('__BUILD__', id).replaceAll('__PACK_HASH__', packHash));
  const kept = files.filter(({ path }) => groupOf(path));
  const megabytes = kept.reduce((sum, { size }) => sum + size, 0) / 1e6;
  console.log(`service worker: build ${id}, ${kept.length} files to keep, ${megabytes.toFixed(1)} MB`);
}

await main();
