import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readList, readOrdered, withParams } from '#routing/params.ts';

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

export interface CompareActions {
  /** Another choice of parks: a step that "back" undoes. */
  choose: (slugs: readonly string[]) => void;
  /** The same parks in another order. */
  reorder: (slugs: readonly string[]) => void;
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
  const [params, setParams] = useSearchParams();
  const hydrated = useHydrated();
  const state = useMemo(() => readState(hydrated ? params : NOTHING, allowed), [hydrated, params, allowed]);
  const actions = useMemo<CompareActions>(() => {
    const set = (changes: Parameters<typeof withParams>[1], replace: boolean): void =>
      setParams((current) => withParams(current, changes), { replace, preventScrollReset: true });
    return {
      choose: (slugs) => set({ parks: slugs }, false),
      reorder: (slugs) => set({ parks: slugs }, true),
      showRows: (rows) => set({ rows: rows === 'all' ? null : rows }, true),
    };
  }, [setParams]);
  return [state, actions];
}
