/** The service worker: events in, answers out. What it decides is in the modules beside its folder. */

import { answerFile, answerNavigation, type Site } from '#offline/answer.ts';
import { hashOf } from '#offline/hash.ts';
import { completeBuild, installBuild, readWhole, sweep } from '#offline/install.ts';
import { ask, type FromWorker, type ToWorker } from '#offline/messages.ts';
import { type Pack, packPathOf, parsePack, type Selection } from '#offline/pack.ts';
import { rememberPage } from '#offline/remember.ts';
import { createStore } from '#offline/store.ts';
import { BASE_PATH } from '#routing/base.ts';

declare const self: ServiceWorkerGlobalScope;

// Written in by the last step of the build.
const BUILD = '__BUILD__';
const PACK_HASH = '__PACK_HASH__';

const SCOPE = `${BASE_PATH}/`;
const store = createStore(caches, SCOPE);

let loading: Promise<Pack> | undefined;
let kept: Selection | null = null;
let isReachable = true;

/** The pack of this build: from the device, else from the server, where it must be that of this build. */
async function loadPack(): Promise<Pack> {
  const known = await store.readPack(BUILD);
  if (known) return known;
  const response = await fetch(SCOPE + packPathOf(BUILD), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await hashOf(bytes)) !== PACK_HASH) throw new Error(`the pack of build ${BUILD} is not on the server`);
  const text = new TextDecoder().decode(bytes);
  await store.writePack(BUILD, text);
  return parsePack(text);
}

function ownPack(): Promise<Pack> {
  loading ??= loadPack().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What the device keeps whole; remembered once it is, because looking costs time at each page. */
async function readKept(): Promise<Selection | null> {
  kept ??= await readWhole(await ownPack(), store);
  return kept;
}

const fetchFile = (path: string, isRetry: boolean): Promise<Response> => fetch(SCOPE + path, isRetry ? { cache: 'reload' } : {});

async function tellState(clients: readonly Client[]): Promise<void> {
  const message: FromWorker = { type: 'state', isReachable, keptLangs: (await readKept())?.langs ?? [] };
  for (const client of clients) client.postMessage(message);
}

const openPages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function siteFor(event: FetchEvent): Promise<Site> {
  return {
    pack: await ownPack(),
    store,
    kept: await readKept(),
    // A navigation may not be asked again with other settings, its address may.
    fetch: (request, init) => (init ? fetch(request.url, init) : fetch(request)),
    onNetwork(reached) {
      if (reached === isReachable) return;
      isReachable = reached;
      event.waitUntil(openPages().then(tellState));
    },
    waitUntil: (work) => event.waitUntil(work),
  };
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const site = await siteFor(event);
  const { request } = event;
  const isPage = request.mode === 'navigate' && !site.pack.files.has(path) && !site.pack.files.has(`${path}index.html`);
  if (isPage) return answerNavigation(site, { request, path, preload: event.preloadResponse });
  return answerFile(site, request, path.endsWith('/') ? `${path}index.html` : path);
}

/** A page that does not answer within this time is frozen or gone; should it come back, it reloads. */
const SILENCE = 3_000;

/** Whether another build is being fetched, or waits to take over. */
const hasSuccessor = (): boolean => self.registration.installing !== null || self.registration.waiting !== null;

/** Clears away builds that no page uses any more. A build that is being fetched is not touched. */
async function clearAway(): Promise<void> {
  if (hasSuccessor() || (await store.builds()).length < 2) return;
  const used = await Promise.all((await openPages()).map((page) => ask(page, SILENCE)));
  await sweep(store, new Set([BUILD, ...used.filter((build) => build !== null)]));
}

/** The browser asks for a page while the worker still starts; of no use where the device answers itself. */
async function choosePreload(): Promise<void> {
  const { navigationPreload } = self.registration;
  await ((await readKept()) ? navigationPreload?.disable() : navigationPreload?.enable());
}

self.addEventListener('install', (event) => {
  event.waitUntil(ownPack().then((pack) => installBuild({ pack, store, fetchFile })));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([choosePreload(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // "no-store": a download of the pack, which checks and keeps what it gets itself.
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(SCOPE) || request.cache === 'no-store') return;
  event.respondWith(answer(event, decodeURI(pathname.slice(SCOPE.length))));
});

self.addEventListener('message', (event) => {
  const message: ToWorker = event.data;
  if (message.type === 'which-build') event.ports[0]?.postMessage(BUILD);
  else if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  else if (message.type === 'kept-changed') event.waitUntil(handleKeptChanged());
  else event.waitUntil(handleOpened(event.source, message));
});

async function handleKeptChanged(): Promise<void> {
  kept = null;
  await choosePreload();
  await tellState(await openPages());
}

async function handleOpened(source: ExtendableMessageEvent['source'], opened: Extract<ToWorker, { type: 'opened' }>): Promise<void> {
  if (source instanceof Client) await tellState([source]);
  const own = { pack: await ownPack(), store, fetchFile };
  await rememberPage(own, opened).catch(() => undefined);
  // A build that has its successor is left as it is: its files may be gone from the server, and whoever waits to take over would wait for them.
  if (hasSuccessor()) return;
  // Also mends what the browser or a broken update has lost.
  await completeBuild(own).catch(() => undefined);
  await clearAway();
}
