import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Lang } from '#i18n/languages.ts';
import { BASE_PATH } from '#routing/base.ts';
import { slicePathOf } from '#routing/paths.ts';
import { DataError } from './data-error.ts';
import { fetchSlice } from './fetch-slice.ts';
import type { AreaSlice, ContactSlice } from './slices/area.ts';
import type { CompareSlice } from './slices/compare.ts';
import type { EnterprisesSlice } from './slices/enterprises.ts';
import type { ExploreSlice } from './slices/explore.ts';
import type { CheckSlice } from './slices/fair/check.ts';
import type { KioskSlice } from './slices/fair/kiosk.ts';
import type { StageSlice } from './slices/fair/stage.ts';
import type { FinderSlice } from './slices/finder.ts';
import type { ParkSlice } from './slices/park.ts';
import type { PoliciesSlice, PolicySlice } from './slices/policy.ts';
import type { SearchSlice } from './slices/search.ts';
import type { ShortlistSlice } from './slices/shortlist.ts';
import type { Shared } from './slices/slice.ts';
import type { SourcesSlice } from './slices/sources.ts';

/** What is worth another try: the network or the server, never a missing or a wrong file. */
function isPassing(error: unknown): boolean {
  return error instanceof DataError && (error.code === 'offline' || error.code === 'server');
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // The service worker may answer while the browser says it is offline.
        networkMode: 'always',
        retry: (count, error) => count < 2 && isPassing(error),
        retryDelay: (attempt) => 500 * 2 ** attempt,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

function sliceQuery<Slice extends { kind: string }>(lang: Lang, name: string, kind: Slice['kind']) {
  return queryOptions({
    queryKey: ['slice', lang, name],
    queryFn: ({ signal }) => fetchSlice<Slice>(BASE_PATH + slicePathOf(lang, name), kind, signal),
  });
}

/** One query per page: the only way views read data. */
export const queries = {
  explore: (lang: Lang) => sliceQuery<ExploreSlice & Shared>(lang, 'explore', 'explore'),
  park: (lang: Lang, slug: string) => sliceQuery<ParkSlice & Shared>(lang, `parks/${slug}`, 'park'),
  enterprises: (lang: Lang) => sliceQuery<EnterprisesSlice>(lang, 'enterprises', 'enterprises'),
  policies: (lang: Lang) => sliceQuery<PoliciesSlice>(lang, 'policies', 'policies'),
  policy: (lang: Lang, id: string) => sliceQuery<PolicySlice>(lang, `policies/${id}`, 'policy'),
  area: (lang: Lang) => sliceQuery<AreaSlice & Shared>(lang, 'area', 'area'),
  search: (lang: Lang) => sliceQuery<SearchSlice>(lang, 'search', 'search'),
  sources: (lang: Lang) => sliceQuery<SourcesSlice>(lang, 'sources', 'sources'),
  compare: (lang: Lang) => sliceQuery<CompareSlice>(lang, 'compare', 'compare'),
  shortlist: (lang: Lang) => sliceQuery<ShortlistSlice>(lang, 'shortlist', 'shortlist'),
  finder: (lang: Lang) => sliceQuery<FinderSlice>(lang, 'finder', 'finder'),
  stage: (lang: Lang) => sliceQuery<StageSlice>(lang, 'stage', 'stage'),
  kiosk: (lang: Lang) => sliceQuery<KioskSlice>(lang, 'kiosk', 'kiosk'),
  check: (lang: Lang) => sliceQuery<CheckSlice>(lang, 'stage-check', 'stage-check'),
  contact: (lang: Lang) => sliceQuery<ContactSlice>(lang, 'contact', 'contact'),
};
