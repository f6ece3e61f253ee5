import { useMemo } from 'react';
import { type FinderQuery, type Judged, type Outcome, sortByQuery } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { toggled, withParams } from '#routing/params.ts';
import { useAddressParams } from '#routing/use-address-params.ts';
import { FINDER_PARAM, type FinderOptions, finderOptions, readFinderParams } from './finder-params.ts';

export interface FinderState {
  options: FinderOptions;
  query: FinderQuery;
  dropped: string[];
  lists: Record<Outcome, Judged[]>;
  /** Gives an answer of several, or takes it back where it was given. */
  toggle: (name: 'sectors' | 'stages' | 'published' | 'russia', value: string) => void;
  /** Sets an answer of which there is one; null takes it back. */
  answer: (name: 'airport' | 'rail', value: string | null) => void;
  clear: () => void;
}

const NOTHING = new URLSearchParams();

/** The answers live in the URL and nowhere else, so that every result is a link. The first client render asks nothing, as the file does. */
export function useFinder(parks: readonly FinderPark[]): FinderState {
  const [params, changeParams] = useAddressParams();
  const given = useHydrated() ? params : NOTHING;
  const state = useMemo(() => {
    const options = finderOptions(parks);
    const { query, dropped } = readFinderParams(given, options);
    return { options, query, dropped, lists: sortByQuery(parks, query) };
  }, [parks, given]);

  function change(changes: Parameters<typeof withParams>[1]): void {
    changeParams((now) => withParams(now, changes));
  }

  return {
    ...state,
    toggle(name, value) {
      changeParams((now) => {
        const given = readFinderParams(now, state.options).query[name];
        const chosen: readonly string[] = given === true ? [value] : given || [];
        return withParams(now, { [FINDER_PARAM[name]]: toggled(chosen, value) });
      });
    },
    answer: (name, value) => change({ [FINDER_PARAM[name]]: value }),
    clear: () => change(Object.fromEntries(Object.values(FINDER_PARAM).map((name) => [name, null]))),
  };
}
