import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Lang } from '#i18n/languages.ts';
import { loadLanguage, loadPageWords } from '#i18n/load-language.ts';
import type { WordsOfPage } from '#i18n/words.ts';
import type { PageRef } from '#routing/paths.ts';

/** The words every page needs, loaded once; suspends like data, so that a switch never shows half a page. */
export function languageQuery(lang: Lang) {
  return queryOptions({ queryKey: ['language', lang], queryFn: () => loadLanguage(lang), staleTime: Number.POSITIVE_INFINITY });
}

/** The words of one page, added to its language. */
export function pageWordsQuery(client: QueryClient, lang: Lang, page: WordsOfPage) {
  return queryOptions({
    queryKey: ['words', lang, page],
    queryFn: async () => loadPageWords(await client.fetchQuery(languageQuery(lang)), lang, page),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Fetches what a page needs to be read in a language, before it is shown. */
export function prefetchWords(client: QueryClient, lang: Lang, ref: PageRef | null): Promise<void> {
  return ref ? client.prefetchQuery(pageWordsQuery(client, lang, ref.page)) : client.prefetchQuery(languageQuery(lang));
}
