import '#styles/tokens.css';
import '#styles/fonts.css';
import '#styles/base.css';
import '#styles/print.css';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { DataError } from '#data/data-error.ts';
import { createQueryClient } from '#data/queries.ts';
import { BUILD_ID } from '#lib/build-id.ts';
import { loadEveryAddress } from '#lib/load-addresses.ts';
import { forwardsLoadedAddress } from '#lib/wechat.ts';
import { BASE_PATH } from '#routing/base.ts';
import { parsePath } from '#routing/paths.ts';
import { App } from './App.tsx';
import { isLoadingUnasked } from './faults/load-unasked.ts';
import { reloadOnce } from './faults/reload-once.ts';
import { prefetchWords } from './language-query.ts';

/** Puts the data that came with the page into the cache: a cold page asks for nothing. */
function restoreState(client: QueryClient): void {
  const text = document.getElementById('state')?.textContent;
  if (!text) return;
  const pairs: [string[], unknown][] = JSON.parse(text);
  for (const [key, data] of pairs) client.setQueryData(key, data);
}

/** The 404 page is served for any address: its head and body are replaced, not taken over. */
function discardStaticPage(root: HTMLElement): void {
  for (const tag of document.head.querySelectorAll('[data-static]')) tag.remove();
  root.replaceChildren();
}

/** What a boundary shows to the visitor is no fault of the program when it is a wrong address. */
function reportUnlessExpected(error: unknown): void {
  if (error instanceof DataError && error.code === 'not-found') return;
  console.error(error);
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const client = createQueryClient();
  restoreState(client);
  const { lang, ref } = parsePath(window.location.pathname.slice(BASE_PATH.length));
  if (lang) await prefetchWords(client, lang, ref);
  const tree = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter basename={BASE_PATH || '/'}>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
  if (root.dataset.page === 'not-found') discardStaticPage(root);
  const options: RootOptions = { onCaughtError: reportUnlessExpected, onRecoverableError: (error) => console.error('hydration', error) };
  if (root.firstElementChild) hydrateRoot(root, tree, options);
  else createRoot(root, options).render(tree);
}

// A chunk of an older build that is gone: one reload brings the new one.
window.addEventListener('vite:preloadError', (event) => {
  if (!isLoadingUnasked() && reloadOnce()) event.preventDefault();
});

if (forwardsLoadedAddress(navigator.userAgent)) loadEveryAddress(window);

/** After the page has settled: the first view owes nothing to the next. */
function prepareOffline(): void {
  if (!BUILD_ID || !('serviceWorker' in navigator)) return;
  const run = (): void => void import('#offline/start.ts').then(({ startOffline }) => startOffline());
  window.addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 3_000 }) : setTimeout(run, 1_000)));
}

prepareOffline();

// Safari prints lazy pictures it has not shown as holes: codes and drawings that only paper has are asked for now.
window.addEventListener('beforeprint', () => {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) image.loading = 'eager';
});

void start();
