import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type FinderQuery, type Judged, type Outcome, sortByQuery } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { withParams } from '#routing/params.ts';
import { FINDER_PARAM, type FinderOptions, finderOptions, readFinderParams } from './finder-params.ts';

export interface FinderState {
  options: FinderOptions;
  query: FinderQuery;
  dropped: string[];
  lists: Record<Outcome, Judged[]>;
  /** Sets one answer; null or an empty list takes it back. */
  answer: (name: keyof FinderQuery, value: string | readonly string[] | null) => void;
  clear: () => void;
}

const NOTHING = new URLSearchParams();

/** The answers live in the URL and nowhere else, so that every result is a link. The first client render asks nothing, as the file does. */
export function useFinder(parks: readonly FinderPark[]): FinderState {
  const [params, setParams] = useSearchParams();
  const given = useHydrated() ? params : NOTHING;
  const state = useMemo(() => {
    const options = finderOptions(parks);
    const { query, dropped } = readFinderParams(given, options);
    return { options, query, dropped, lists: sortByQuery(parks, query) };
  }, [parks, given]);

  function change(changes: Parameters<typeof withParams>[1]): void {
    setParams((current) => withParams(current, changes), { replace: true, preventScrollReset: true });
  }

  return {
    ...state,
    answer: (name, value) => change({ [FINDER_PARAM[name]]: value }),
    clear: () => change(Object.fromEntries(Object.values(FINDER_PARAM).map((name) => [name, null]))),
  };
}
