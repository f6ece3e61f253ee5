import { BUILD_ID } from '#lib/build-id.ts';
import { BASE_PATH } from '#routing/base.ts';
import { presentBytes, verifyFiles } from './check/verify.ts';
import { downloadFiles, KeepError } from './download.ts';
import { ask, type ToWorker } from './messages.ts';
import { type Pack, type PackFile, packPathOf, parsePack, type Selection, selectFiles, sizeOf, WORKER_PATH } from './pack.ts';
import { createStore, type Store } from './store.ts';

const SCOPE = `${BASE_PATH}/`;

export function canKeep(): boolean {
  return BUILD_ID !== '' && window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
}

function openStore(): Store {
  return createStore(caches, SCOPE);
}

/** Asks the server, past the service worker and the browser's own cache: each byte that is counted has come. */
function fetchFile(path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(SCOPE + path, { cache: 'no-store', ...(signal ? { signal } : {}) });
}

/** The pack of this page's build. @throws KeepError when neither device nor server has it any more */
export async function readPack(): Promise<Pack> {
  const known = await openStore()
    .readPack(BUILD_ID)
    .catch(() => null);
  if (known) return known;
  const path = packPathOf(BUILD_ID);
  const response = await fetchFile(path).catch(() => null);
  if (!response?.ok) throw new KeepError(response?.status === 404 ? 'different' : 'network', path);
  return parsePack(await response.text());
}

/** What was asked to be kept on this device and has come whole; null when nothing was. */
export async function readSelection(): Promise<Selection | null> {
  return canKeep() ? openStore().readKept() : null;
}

export interface DeviceState {
  /** What was asked to be kept and has come whole; null when nothing was. */
  readonly selection: Selection | null;
  /** Hashes of all content on the device. */
  readonly hashes: ReadonlySet<string>;
}

/** What is on the device, by name and without reading it all. */
export async function readDevice(): Promise<DeviceState> {
  const store = openStore();
  return { selection: await store.readKept(), hashes: await store.hashes() };
}

/** Room for this site on the device in bytes, and whether the browser has promised not to clear it; null where the browser does not say. */
export async function readRoom(): Promise<{ free: number; isPersistent: boolean } | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota === undefined || usage === undefined) return null;
  return { free: Math.max(0, quota - usage), isPersistent: (await navigator.storage.persisted?.()) ?? false };
}

/** A worker that was registered a moment ago is still being installed. */
const WORKER_PATIENCE = 15_000;

/** The service worker, which must be of this page's build: it is the one that will answer from what is kept. @throws KeepError */
async function ownWorker(): Promise<ServiceWorker> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), WORKER_PATIENCE));
  const registration = await Promise.race([navigator.serviceWorker.ready, late]);
  if (!registration?.active) throw new KeepError('network', WORKER_PATH);
  if ((await ask(registration.active)) !== BUILD_ID) throw new KeepError('different', WORKER_PATH);
  return registration.active;
}

const KEPT_CHANGED: ToWorker = { type: 'kept-changed' };

export interface KeepSteps {
  onProgress?(done: number, total: number): void;
  /** Reading back what was kept, file by file. */
  onCheck?(done: number, total: number): void;
  signal?: AbortSignal;
}

/**
 * Fetches what is missing of a selection, reads all of it back and only then says that it is kept.
 * Broken off, it goes on the next time where it stopped.
 * @throws KeepError, or the signal's reason
 */
export async function keep(pack: Pack, selection: Selection, { onProgress, onCheck, signal }: KeepSteps = {}): Promise<void> {
  const store = openStore();
  const worker = await ownWorker();
  const files = selectFiles(pack, selection);
  const needed = sizeOf(files) - presentBytes(files, await store.hashes());
  // Asked for, not demanded: a browser may grant it later, or never.
  await navigator.storage?.persist?.().catch(() => false);
  const room = await readRoom();
  if (room && room.free < needed) throw new KeepError('storage', '');
  await downloadFiles({ files, store, fetchFile: (path) => fetchFile(path, signal), ...(onProgress ? { onProgress } : {}), signal });
  const [damaged] = await verifyFiles(files, store, onCheck);
  if (damaged) throw new KeepError('storage', damaged.path);
  signal?.throwIfAborted();
  await store.writeKept(selection);
  worker.postMessage(KEPT_CHANGED);
}

/** Files of a selection that are missing on the device or damaged: the preflight names them. */
export function verify(pack: Pack, selection: Selection, onCheck?: KeepSteps['onCheck']): Promise<PackFile[]> {
  return verifyFiles(selectFiles(pack, selection), openStore(), onCheck);
}

/** Removes all that was kept, except what the builds on the device need to start. */
export async function removeKept(): Promise<void> {
  const store = openStore();
  await store.writeKept(null);
  const packs = await Promise.all((await store.builds()).map((build) => store.readPack(build)));
  const shells = new Set(packs.flatMap((pack) => pack?.shell.map((path) => pack.files.get(path)?.hash) ?? []));
  for (const hash of await store.hashes()) if (!shells.has(hash)) await store.remove(hash);
  (await navigator.serviceWorker.getRegistration())?.active?.postMessage(KEPT_CHANGED);
}
