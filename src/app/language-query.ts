import { queryOptions } from '@tanstack/react-query';
import type { Lang } from '#i18n/languages.ts';
import { loadLanguage } from '#i18n/load-language.ts';

/** The words of a language, loaded once; suspends like data, so that a switch never shows half a page. */
export function languageQuery(lang: Lang) {
  return queryOptions({ queryKey: ['language', lang], queryFn: () => loadLanguage(lang), staleTime: Number.POSITIVE_INFINITY });
}
