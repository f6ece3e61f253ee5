import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { queries } from '#data/queries.ts';
import type { Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import type { PageRef } from '#routing/paths.ts';
import type { SharePack } from '#routing/share-files.ts';

const NOTHING: SharePack = {};

/**
 * The files this build has made of a page: they come with its slice, so this asks for nothing. Empty for pages without a
 * pack, and until the slice is there: what stands outside the page reads it when it is used, not while it is first rendered.
 */
export function useSharePack(ref: PageRef): SharePack {
  return sharePackOf(useQueryClient(), useLang(), ref);
}

function sharePackOf(client: QueryClient, lang: Lang, ref: PageRef): SharePack {
  switch (ref.page) {
    case 'park':
      return client.getQueryData(queries.park(lang, ref.slug).queryKey)?.share ?? NOTHING;
    case 'explore':
      return client.getQueryData(queries.explore(lang).queryKey)?.share ?? NOTHING;
    case 'area':
      return client.getQueryData(queries.area(lang).queryKey)?.share ?? NOTHING;
    default:
      return NOTHING;
  }
}
