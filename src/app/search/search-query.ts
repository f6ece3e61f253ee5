import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { queries } from '#data/queries.ts';
import type { Lang } from '#i18n/languages.ts';

/** The index of a language with the code that reads and shows it: loaded on first use, then kept, so that it works without a network. */
export function searchQuery(client: QueryClient, lang: Lang) {
  return queryOptions({
    queryKey: ['search', lang],
    retry: false,
    queryFn: async () => {
      const [{ createSearch, SearchPanel }, slice] = await Promise.all([import('./search-tools.ts'), client.fetchQuery(queries.search(lang))]);
      return { search: createSearch(slice), SearchPanel };
    },
  });
}
