import { BUILD_ID } from '#lib/build-id.ts';
import { ask } from '#offline/messages.ts';

/** A worker that was registered a moment ago is still being installed. */
const PATIENCE = 10_000;

const late = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));

/** The service worker beside this page: whether there is one, and whether it is of the same build. */
export async function readWorker(): Promise<'none' | 'same' | 'other'> {
  if (!('serviceWorker' in navigator)) return 'none';
  const registration = await Promise.race([navigator.serviceWorker.ready, late()]);
  const worker = navigator.serviceWorker.controller ?? registration?.active;
  if (!worker) return 'none';
  return (await ask(worker, PATIENCE)) === BUILD_ID ? 'same' : 'other';
}
