import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { basemapQuery } from '#app/basemap-query.ts';
import { queries } from '#data/queries.ts';
import { loadMap } from '#features/kiosk/browse/MapView.tsx';
import { LANGS } from '#i18n/languages.ts';

/** Everything a visitor may open, in all languages: afterwards the kiosk asks the network for nothing. What is there is not asked for again. */
async function provide(client: QueryClient, slugs: readonly string[]): Promise<void> {
  await client.prefetchQuery(basemapQuery());
  await loadMap().catch(() => undefined);
  for (const lang of LANGS) {
    await client.prefetchQuery(queries.kiosk(lang));
    await client.prefetchQuery(queries.area(lang));
    for (const slug of slugs) await client.prefetchQuery(queries.park(lang, slug));
  }
}

/** What failed for one visitor is asked for again by the next. */
function forgetFailures(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => query.state.status === 'error' });
}

/** Fetches ahead what visitors may open. @returns what to call when a visit has ended */
export function useProvisions(slugs: readonly string[]): () => void {
  const client = useQueryClient();
  useEffect(() => void provide(client, slugs), [client, slugs]);
  return useCallback(() => {
    forgetFailures(client);
    void provide(client, slugs);
  }, [client, slugs]);
}
