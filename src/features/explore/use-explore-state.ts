import { useCallback, useMemo } from 'react';
import type { FilterName } from '#data/select-parks.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { toggled, withParams } from '#routing/params.ts';
import { useAddressParams } from '#routing/use-address-params.ts';
import { type ExploreMapView, type ExploreState, FILTER_PARAM, readExploreParams, writeMapView } from './explore-params.ts';

export interface ExploreActions {
  toggleFilter: (name: FilterName, value: string) => void;
  dropFilter: (name: FilterName) => void;
  clearFilters: () => void;
  select: (slug: string | null) => void;
  setMapView: (view: ExploreMapView | null) => void;
}

const NOTHING = new URLSearchParams();

/** State of explore: in the URL and nowhere else, so that every state is a link. Changes replace the entry: back leaves the page. */
export function useExploreState(slugs: readonly string[]): [ExploreState, ExploreActions] {
  const [params, changeParams] = useAddressParams();
  const hydrated = useHydrated();
  const state = useMemo(() => readExploreParams(hydrated ? params : NOTHING, slugs), [hydrated, params, slugs]);
  const change = useCallback((changes: Parameters<typeof withParams>[1]) => changeParams((now) => withParams(now, changes)), [changeParams]);
  const actions = useMemo<ExploreActions>(
    () => ({
      toggleFilter: (name, value) =>
        changeParams((now) => {
          const chosen: readonly string[] = readExploreParams(now, slugs).filters[name];
          return withParams(now, { [FILTER_PARAM[name]]: toggled(chosen, value) });
        }),
      dropFilter: (name) => change({ [FILTER_PARAM[name]]: null }),
      clearFilters: () => change(Object.fromEntries(Object.values(FILTER_PARAM).map((name) => [name, null]))),
      select: (slug) => change({ park: slug }),
      setMapView: (view) => change({ at: view ? writeMapView(view) : null }),
    }),
    [change, changeParams, slugs],
  );
  return [state, actions];
}
