import { BUILD_HEADER } from '#lib/build-header.ts';
import { parsePath, sliceNameOf, slicePathOf } from '#routing/paths.ts';
import { hashOf } from './hash.ts';
import { type Pack, type PackFile, type Selection, shellPathOf } from './pack.ts';
import type { Store } from './store.ts';

/** What the service worker answers from. */
export interface Site {
  /** The worker's own build. */
  readonly pack: Pack;
  readonly store: Store;
  /** What the device keeps whole in this build. */
  readonly kept: Selection | null;
  fetch(request: Request, init?: RequestInit): Promise<Response>;
  /** Tells whether the network answered. */
  onNetwork(isReachable: boolean): void;
  /** Work that may go on after the answer. */
  waitUntil(work: Promise<unknown>): void;
}

/** A navigation waits this long for a slow network where the device has the page too. */
const PATIENCE = 4_000;

/** Tells a page of a build that is not on the server any more that it has to reload; `fetchSlice` knows it. */
const GONE = 409;

async function askNetwork(site: Site, request: Request, init?: RequestInit): Promise<Response> {
  try {
    const response = await site.fetch(request, init);
    site.onNetwork(true);
    return response;
  } catch (error) {
    site.onNetwork(false);
    throw error;
  }
}

/** The pack that a request means, and the file in it; null when this device knows no such build or file. */
async function findFile({ pack, store }: Site, request: Request, path: string): Promise<PackFile | null> {
  const build = request.headers.get(BUILD_HEADER) ?? pack.build;
  if (build !== pack.build) return (await store.readPack(build))?.files.get(path) ?? null;
  const own = pack.files.get(path);
  if (own || !path.startsWith('assets/')) return own ?? null;
  // The name of a script names its content: a page of an earlier build that is still open gets its own.
  const others = await Promise.all((await store.builds()).map((other) => store.readPack(other)));
  return others.map((other) => other?.files.get(path)).find((file) => file !== undefined) ?? null;
}

/** Asks the server for a file of a certain content and keeps it; anything else is not what was asked for. */
async function fetchFile(site: Site, request: Request, file: PackFile): Promise<Response> {
  // The browser's own cache may hold the file of an earlier build under the same name.
  for (const init of [undefined, { cache: 'reload' } as const]) {
    const response = await askNetwork(site, request.clone(), init);
    if (!response.ok) break;
    const bytes = await response.clone().arrayBuffer();
    if ((await hashOf(bytes)) === file.hash) {
      // Where the device has no room, the page works without.
      site.waitUntil(site.store.put(file.hash, bytes, response.headers).catch(() => undefined));
      return response;
    }
  }
  if (request.headers.has(BUILD_HEADER)) return new Response(null, { status: GONE });
  if (file.path.startsWith('assets/')) return new Response(null, { status: 404 });
  // A drawing or a document is whole in itself.
  return askNetwork(site, request);
}

/** Answers with the file of the build the page belongs to: from the device, else from the network, never that of another build. */
export async function answerFile(site: Site, request: Request, path: string): Promise<Response> {
  const file = await findFile(site, request, path);
  if (!file) return askNetwork(site, request);
  return (await site.store.match(file.hash)) ?? fetchFile(site, request, file);
}

/** Data file of a page, by which the device knows that it has the page. */
function slicePathOfPage(path: string): string | null {
  const { lang, ref } = parsePath(`/${path}`);
  return lang && ref && slicePathOf(lang, sliceNameOf(ref)).slice(1);
}

/** An empty page that starts the app at any address, in the language of the address. */
async function shellFor({ pack, store }: Site, path: string): Promise<Response | undefined> {
  const file = pack.files.get(shellPathOf(parsePath(`/${path}`).lang ?? 'en'));
  return file && store.match(file.hash);
}

async function hasPage({ pack, store }: Site, path: string): Promise<boolean> {
  const file = pack.files.get(slicePathOfPage(path) ?? '');
  return file !== undefined && (await store.match(file.hash)) !== undefined;
}

function patience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

export interface Navigation {
  readonly request: Request;
  /** Path below the base path, without query. */
  readonly path: string;
  /** What the browser has asked for already, while the worker started. */
  readonly preload?: Promise<Response | undefined>;
}

/**
 * Answers with a page. A device that keeps the language starts from itself, so that it stays at one build; any other asks the network
 * and starts from itself when nothing answers, or not soon enough.
 */
export async function answerNavigation(site: Site, { request, path, preload }: Navigation): Promise<Response> {
  const { lang } = parsePath(`/${path}`);
  const shell = await shellFor(site, path);
  if (shell && site.kept && (lang === null || site.kept.langs.includes(lang))) return shell;
  const network = fetchPage(site, request, preload);
  if (!shell) return network;
  const page = (await hasPage(site, path)) ? Promise.race([network, patience()]) : network;
  return (await page.catch(() => null)) ?? shell;
}

async function fetchPage(site: Site, request: Request, preload: Navigation['preload']): Promise<Response> {
  const early = await preload?.catch(() => undefined);
  if (early) site.onNetwork(true);
  return early ?? askNetwork(site, request);
}
