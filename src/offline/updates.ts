import { BUILD_ID } from '#lib/build-id.ts';
import { offlineState } from './live.ts';
import { ask, type ToWorker } from './messages.ts';

/** A worker that takes over does so at once; one that does not must not hold the visitor. */
const TAKE_OVER = 2_000;

/** Time without a request after which a page is taken to be quiet. */
const QUIET = 1_000;

const tell = (worker: ServiceWorker, message: ToWorker): void => worker.postMessage(message);

/** True when another build is on the device, whole: a screen that is idle may call `applyUpdate`. */
export function updateReady(): boolean {
  return offlineState.read().isUpdateReady;
}

/** Calls back whenever `updateReady` may have changed. */
export function subscribeUpdates(listener: () => void): () => void {
  return offlineState.subscribe(listener);
}

/** Asks the server for a newer build; without a network nothing happens. */
export async function checkForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
}

/**
 * Lets the waiting build take over and reloads this page, whose state is in its address. Other open pages stay at their build until they
 * reload. A worker that goes may take the answer to a reload with it (Chromium), so the one that has come is always asked again.
 */
export async function applyUpdate(): Promise<void> {
  const reload = (): void => window.location.reload();
  const waiting = (await navigator.serviceWorker?.getRegistration())?.waiting;
  if (!waiting) return reload();
  const timer = setTimeout(reload, TAKE_OVER);
  const handleChange = (): void => {
    clearTimeout(timer);
    reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', handleChange, { once: true });
  tell(waiting, { type: 'take-over' });
}

/** Waits until the page has loaded what it wants: a request in the moment a worker goes wakes it again and holds the change up (Chromium). */
async function settle(): Promise<void> {
  const countRequests = (): number => performance.getEntriesByType('resource').length;
  let before = -1;
  while (before !== countRequests()) {
    before = countRequests();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/** A page that came from the network may be of the waiting build already: then nothing has to be asked and nothing reloaded. */
async function judge(worker: ServiceWorker): Promise<void> {
  const build = await ask(worker);
  if (build === null) return;
  if (build !== BUILD_ID) offlineState.change({ isUpdateReady: true });
  else if (worker.state === 'installed') {
    await settle();
    if (worker.state === 'installed') tell(worker, { type: 'take-over' });
  }
}

/** Judges a build as soon as it is on the device. */
function follow(worker: ServiceWorker): void {
  const look = (): void => {
    if (worker.state === 'installed') void judge(worker);
  };
  worker.addEventListener('statechange', look);
  look();
}

/** Watches for builds that arrive on the device. */
export async function watchUpdates(registration: ServiceWorkerRegistration): Promise<void> {
  const { serviceWorker } = navigator;
  const followAll = (): void => {
    // By the time the page hears of it, a build may have arrived already.
    for (const worker of [registration.installing, registration.waiting]) if (worker) follow(worker);
  };
  registration.addEventListener('updatefound', followAll);
  followAll();
  // Another page of this browser has let a build take over.
  serviceWorker.addEventListener('controllerchange', () => {
    if (serviceWorker.controller) void judge(serviceWorker.controller);
  });
  // A page that is newer than the worker knows before the browser looks.
  if (registration.active && (await ask(registration.active)) !== BUILD_ID) await checkForUpdate();
}
