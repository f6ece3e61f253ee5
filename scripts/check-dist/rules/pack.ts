import { createHash } from 'node:crypto';
import { LANGS } from '#i18n/languages.ts';
import { groupOf, type Pack, packPathOf, parsePack, shellPathOf, WORKER_PATH } from '#offline/pack.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Site, textOf } from '../site.ts';

/** Most that a device is asked to keep, in bytes: what a slow hall network can bring overnight and a phone has room for. */
const LIMIT = 25e6;

const TIP = 'run npm run build: scripts/service-worker.ts must be its last step';

/** What a device keeps is what was built. */
export const pack: Rule = {
  name: 'pack',
  about: 'The list of the offline pack names every file a device keeps with its size and hash, the worker and all pages belong to it, and it is at most 25 MB.',
  check: (site) => {
    const name = findPack(site);
    if (name === null) return [{ place: 'offline/', message: 'there is not exactly one list of the offline pack', tip: TIP }];
    const listed = parsePack(textOf(site.files, name));
    return [...checkName(site, name, listed), ...checkFiles(site, listed), ...checkShell(listed), ...checkSize(listed)];
  },
};

function findPack({ files }: Site): string | null {
  const found = files.names.filter((name) => /^offline\/[^/]+\.json$/.test(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64url');
}

/** The worker lies at the root, so that its scope is the whole site, and answers from this list; every page names this build. */
function checkName({ files }: Site, name: string, { build }: Pack): Finding[] {
  const worker = files.has(WORKER_PATH) ? textOf(files, WORKER_PATH) : '';
  const isOwn = name === packPathOf(build) && worker.includes(build) && worker.includes(hashOf(files.bytes(name)));
  const strangers = files.names.filter((page) => page.endsWith('.html') && !textOf(files, page).includes(`<html data-build="${build}"`));
  return [
    ...(isOwn ? [] : [{ place: WORKER_PATH, message: `is not of the build «${build}»`, tip: TIP }]),
    ...strangers.map((place) => ({ place, message: 'the page does not name its build', tip: TIP })),
  ];
}

function checkFiles({ files }: Site, { groups, files: listed }: Pack): Finding[] {
  const groupIn = new Map([...groups].flatMap(([group, rows]) => rows.map(({ path }) => [path, group] as const)));
  const wrong = files.names.filter((name) => (groupIn.get(name) ?? null) !== groupOf(name));
  const changed = [...listed.values()].filter(({ path, size, hash }) => {
    if (!files.has(path)) return true;
    const bytes = files.bytes(path);
    return bytes.length !== size || hashOf(bytes) !== hash;
  });
  return [
    ...wrong.map((place) => ({ place, message: 'is not in the group of the pack it belongs to', tip: TIP })),
    ...changed.map(({ path }) => ({ place: path, message: 'is not the file that the pack lists', tip: TIP })),
  ];
}

function checkShell({ shell, files }: Pack): Finding[] {
  const missing = [...shell.filter((path) => !files.has(path)), ...LANGS.map(shellPathOf).filter((path) => !shell.includes(path))];
  return missing.map((place) => ({ place, message: 'is missing in the shell of the pack', tip: TIP }));
}

function checkSize({ files }: Pack): Finding[] {
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes <= LIMIT) return [];
  const largest = [...files.values()].toSorted((a, b) => b.size - a.size).slice(0, 3);
  const names = largest.map(({ path, size }) => `${path} (${(size / 1e6).toFixed(1)} MB)`).join(', ');
  return [{ place: 'offline/', message: `the pack has ${(bytes / 1e6).toFixed(1)} MB, 25 are allowed`, tip: `make the largest files smaller: ${names}` }];
}
