import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { createQueryClient } from '#data/queries.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { loadLanguage } from '#i18n/load-language.ts';
import { BASE_PATH } from '#routing/base.ts';
import { App } from './App.tsx';
import { languageQuery } from './language-query.ts';

export interface RenderedPage {
  html: string;
  /** Query keys and data the page asked for, for the state block. */
  state: [readonly unknown[], unknown][];
}

/**
 * Renders one address to complete HTML.
 * The page's own queries go through `fetch`, which the caller points at the built slices.
 * @throws when the page throws or leaves a boundary unfinished
 */
export async function renderPage(path: string): Promise<RenderedPage> {
  const client = createQueryClient();
  for (const lang of LANGS) client.setQueryData(languageQuery(lang).queryKey, await languageOf(lang));
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouter location={BASE_PATH + path} basename={BASE_PATH || '/'}>
          <App />
        </StaticRouter>
      </QueryClientProvider>
    </StrictMode>,
    // React would otherwise move large boundaries into a hidden element with an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void errors.push(error) },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  const slices = client.getQueryCache().findAll({ queryKey: ['slice'] });
  return { html, state: slices.map((query) => [query.queryKey, query.state.data]) };
}

const languages = new Map<Lang, Awaited<ReturnType<typeof loadLanguage>>>();

async function languageOf(lang: Lang) {
  const known = languages.get(lang) ?? (await loadLanguage(lang));
  languages.set(lang, known);
  return known;
}
