import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { FilterName } from '#data/select-parks.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { withParams } from '#routing/params.ts';
import { type ExploreMapView, type ExploreState, FILTER_PARAM, readExploreParams, writeMapView } from './explore-params.ts';

export interface ExploreActions {
  setFilter: (name: FilterName, values: readonly string[]) => void;
  clearFilters: () => void;
  select: (slug: string | null) => void;
  setMapView: (view: ExploreMapView | null) => void;
}

const NOTHING = new URLSearchParams();

/** State of explore: in the URL and nowhere else, so that every state is a link. Changes replace the entry: back leaves the page. */
export function useExploreState(slugs: readonly string[]): [ExploreState, ExploreActions] {
  const [params, setParams] = useSearchParams();
  const hydrated = useHydrated();
  const state = useMemo(() => readExploreParams(hydrated ? params : NOTHING, slugs), [hydrated, params, slugs]);
  const change = useCallback(
    (changes: Parameters<typeof withParams>[1]) => setParams((current) => withParams(current, changes), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  const actions = useMemo<ExploreActions>(
    () => ({
      setFilter: (name, values) => change({ [FILTER_PARAM[name]]: values }),
      clearFilters: () => change(Object.fromEntries(Object.values(FILTER_PARAM).map((name) => [name, null]))),
      select: (slug) => change({ park: slug }),
      setMapView: (view) => change({ at: view ? writeMapView(view) : null }),
    }),
    [change],
  );
  return [state, actions];
}
