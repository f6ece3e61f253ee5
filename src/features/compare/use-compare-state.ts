import { useMemo } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readList, readOrdered, withParams } from '#routing/params.ts';
import { useAddressParams } from '#routing/use-address-params.ts';

/** More columns than this cannot be read side by side. */
export const MOST_PARKS = 4;

export interface CompareState {
  /** Parks of the link that exist, in its order. */
  slugs: string[];
  rows: 'all' | 'different';
  /** Words of the link that mean nothing here. */
  dropped: string[];
  /** Parks of the link for which there is no column. */
  beyond: string[];
}

/** The parks that follow from those in the address. */
type NextSlugs = (now: readonly string[]) => readonly string[];

export interface CompareActions {
  /** Another choice of parks: a step that "back" undoes. */
  choose: (next: NextSlugs) => void;
  /** The same parks in another order. */
  reorder: (next: NextSlugs) => void;
  showRows: (rows: CompareState['rows']) => void;
}

const NOTHING = new URLSearchParams();

function readState(params: URLSearchParams, allowed: readonly string[]): CompareState {
  const parks = readOrdered(params, 'parks', { allowed, most: MOST_PARKS });
  const rows = readList(params, 'rows', ['different']);
  return {
    slugs: parks.values,
    rows: rows.values.length > 0 ? 'different' : 'all',
    dropped: [...parks.unknown, ...rows.unknown],
    beyond: parks.beyond,
  };
}

/** The comparison lives in the URL and nowhere else: every state is a link. */
export function useCompareState(allowed: readonly string[]): [CompareState, CompareActions] {
  const [params, changeParams] = useAddressParams();
  const hydrated = useHydrated();
  const state = useMemo(() => readState(hydrated ? params : NOTHING, allowed), [hydrated, params, allowed]);
  const actions = useMemo<CompareActions>(() => {
    const setParks = (next: NextSlugs, replace: boolean): void =>
      changeParams((now) => withParams(now, { parks: next(readState(now, allowed).slugs) }), { replace });
    return {
      choose: (next) => setParks(next, false),
      reorder: (next) => setParks(next, true),
      showRows: (rows) => changeParams((now) => withParams(now, { rows: rows === 'all' ? null : rows })),
    };
  }, [changeParams, allowed]);
  return [state, actions];
}
