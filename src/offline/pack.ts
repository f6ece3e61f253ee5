import { isLang, type Lang } from '#i18n/languages.ts';

/** One file of a build: its path below the base path, its size in bytes and the hash of its content. */
export interface PackFile {
  readonly path: string;
  readonly size: number;
  readonly hash: string;
}

/**
 * Everything of one build that can be kept on a device, in groups: "app" (code, fonts, base map), a language each, "data" (the open
 * data), "share/<lang>/<key>" (files to send and print of one page). Pages are not in it: the shell and the data make them.
 */
export interface Pack {
  readonly build: string;
  /** Paths without which nothing starts: fetched with the first visit. */
  readonly shell: readonly string[];
  readonly groups: ReadonlyMap<string, readonly PackFile[]>;
  readonly files: ReadonlyMap<string, PackFile>;
}

/** What a device keeps. `share` names pages by their key (a park by its slug). */
export interface Selection {
  readonly langs: readonly Lang[];
  readonly share: 'all' | readonly string[];
  readonly data: boolean;
}

/** Form of the file `offline/<build>.json`. */
export interface PackJson {
  build: string;
  shell: string[];
  groups: Record<string, [path: string, size: number, hash: string][]>;
}

/** Where the parts of the service worker's own lie, below the base path. */
export const packPathOf = (build: string): string => `offline/${build}.json`;
export const shellPathOf = (lang: Lang): string => `offline/${lang}.html`;
export const WORKER_PATH = 'sw.js';

/** Served to machines only, or made from the rest on the device. */
const LEFT_OUT = /^(?:sw\.js|sitemap\.xml|robots\.txt|offline\/[^/]+\.json|share\/[^/]+\/default\.\w+|share\/.+\/og\.\w+)$/;

/** Group of a file of the build; null for what no device has to keep. A new kind of file is part of the app until it is said otherwise. */
export function groupOf(path: string): string | null {
  if (LEFT_OUT.test(path)) return null;
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'p') return isLang(second.slice(-2)) ? second.slice(-2) : null;
  if (path.endsWith('.html')) return first === 'offline' ? 'app' : null;
  if (first === 'share') return `share/${second}/${third}`;
  if ((first === 'data' || first === 'locator') && isLang(second)) return second;
  if (path === 'data/basemap.json') return 'app';
  return first === 'data' || first === 'schema' || first === 'third-party-notices.txt' ? 'data' : 'app';
}

/** The pack a file describes. @throws when it is none */
export function parsePack(text: string): Pack {
  const json: PackJson = JSON.parse(text);
  const groups = new Map(Object.entries(json.groups).map(([name, rows]) => [name, rows.map(([path, size, hash]): PackFile => ({ path, size, hash }))]));
  const files = new Map([...groups.values()].flat().map((file) => [file.path, file]));
  return { build: json.build, shell: json.shell, groups, files };
}

/** The keys of the pages that have files to send and print. */
export function shareKeys(pack: Pack): string[] {
  return [...new Set([...pack.groups.keys()].flatMap((name) => /^share\/[^/]+\/(.+)$/.exec(name)?.[1] ?? []))];
}

/** Everything there is. */
export function wholeSelection(langs: readonly Lang[]): Selection {
  return { langs, share: 'all', data: true };
}

function isChosen(group: string, { langs, share, data }: Selection): boolean {
  if (group === 'app') return true;
  if (group === 'data') return data;
  const [first, lang, key] = group.split('/');
  if (first !== 'share') return isLang(group) && langs.includes(group);
  return isLang(lang) && langs.includes(lang) && (share === 'all' || share.includes(key ?? ''));
}

/** Files of a selection; equal content is listed once. */
export function selectFiles(pack: Pack, selection: Selection): PackFile[] {
  const chosen = [...pack.groups].flatMap(([name, files]) => (isChosen(name, selection) ? files : []));
  return [...new Map(chosen.map((file) => [file.hash, file])).values()];
}

export function sizeOf(files: readonly PackFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Whether what is kept holds all that is wanted. */
export function covers(kept: Selection | null, wanted: Selection): boolean {
  if (!kept || (wanted.data && !kept.data)) return false;
  const { share } = kept;
  const hasShare = share === 'all' || (wanted.share !== 'all' && wanted.share.every((key) => share.includes(key)));
  return hasShare && wanted.langs.every((lang) => kept.langs.includes(lang));
}
