import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { languageQuery } from '#app/language-query.ts';
import type { Lang } from '#i18n/languages.ts';
import { loadWords } from '#i18n/load-language.ts';

/** The panel with its words and those of the enquiry letter: loaded apart from the page, then kept, so that it works without a network. */
export function sendQuery(client: QueryClient, lang: Lang) {
  return queryOptions({
    queryKey: ['send', lang],
    retry: false,
    queryFn: async () => {
      const i18n = await client.fetchQuery(languageQuery(lang));
      const [{ SendPage }] = await Promise.all([import('./SendPage.tsx'), loadWords(i18n, lang, 'send'), loadWords(i18n, lang, 'contact')]);
      return SendPage;
    },
  });
}
