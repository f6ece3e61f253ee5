import { BUILD_ID } from '#lib/build-id.ts';
import { BASE_PATH } from '#routing/base.ts';
import { offlineState } from './live.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { WORKER_PATH } from './pack.ts';
import { watchSavingLinks } from './save-links.ts';
import { checkForUpdate, watchUpdates } from './updates.ts';

const SCOPE = `${BASE_PATH}/`;
const HOUR = 3_600_000;

function pathOf(address: string): string[] {
  const url = new URL(address, window.location.href);
  const isOwn = url.origin === window.location.origin && url.pathname.startsWith(SCOPE);
  return isOwn ? [url.pathname.slice(SCOPE.length)] : [];
}

/** Files this page was made of: what it asked for, and what its file only names because its rules are inlined. */
function loadedPaths(): string[] {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const named = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]')].map(({ href }) => href);
  const pictures = [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean);
  return [...new Set([...asked, ...named, ...pictures].flatMap(pathOf))];
}

/** Data that came inside the page's own file: text for text what lies in its data file. */
function inlinedTexts(): [path: string, text: string][] {
  const pairs: [string[], unknown][] = JSON.parse(document.getElementById('state')?.textContent || '[]');
  return pairs.flatMap(([[kind, lang, name], data]) => (kind === 'slice' ? [[`data/${lang}/${name}.json`, JSON.stringify(data)]] : []));
}

function handleMessage({ data, ports }: MessageEvent<FromWorker>): void {
  if (data.type === 'which-build') ports[0]?.postMessage(BUILD_ID);
  else offlineState.change({ isReachable: data.isReachable, keptLangs: data.keptLangs });
}

function tellOpened(worker: ServiceWorker): void {
  const message: ToWorker = { type: 'opened', build: BUILD_ID, paths: loadedPaths(), texts: inlinedTexts() };
  worker.postMessage(message);
}

/** Registers the service worker and tells it what the visitor has seen. Called once, when the page has settled. */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', handleMessage);
  serviceWorker.startMessages();
  // Storage may be blocked or the site may be opened without encryption: everything else works without.
  const registration = await serviceWorker.register(SCOPE + WORKER_PATH, { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  void watchUpdates(registration);
  watchSavingLinks();
  const { active } = await serviceWorker.ready;
  if (active) tellOpened(active);
  // The build that takes over is often that of this page.
  serviceWorker.addEventListener('controllerchange', () => serviceWorker.controller && tellOpened(serviceWorker.controller));
  // A page that stays open for days hears of a new build too.
  setInterval(() => void checkForUpdate(), HOUR);
  window.addEventListener('online', () => void checkForUpdate());
}
