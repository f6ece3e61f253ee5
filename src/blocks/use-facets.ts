import { useMemo } from 'react';
import { blockingFacet, type Choice, countFacets, type Facet, selectByFacets } from '#data/facets.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readList, toggled, withParams } from '#routing/params.ts';
import { useAddressParams } from '#routing/use-address-params.ts';

const NOTHING = new URLSearchParams();

export interface FacetState<Item, Name extends string> {
  /** Records that pass, in their own order. */
  shown: Item[];
  choice: Choice<Name>;
  counts: ReadonlyMap<Name, ReadonlyMap<string, number>>;
  /** Values of the link that no filter knows. */
  dropped: string[];
  /** With nothing shown: the filter to drop and how many records that leaves, null when only dropping all helps. */
  blocking: { name: Name; left: number } | null;
  isFiltered: boolean;
  set: (name: Name, values: readonly string[]) => void;
  toggle: (name: Name, value: string) => void;
  clear: () => void;
}

/** A filtered list whose filters live in the URL and nowhere else. The first client render shows everything, as the file does. */
export function useFacets<Item, Name extends string>(items: readonly Item[], facets: readonly Facet<Item, Name>[]): FacetState<Item, Name> {
  const hydrated = useHydrated();
  const [params, changeParams] = useAddressParams();
  const given = hydrated ? params : NOTHING;
  const state = useMemo(() => {
    const lists = facets.map((facet) => ({ name: facet.name, ...readList(given, facet.name, facet.values) }));
    const choice: Choice<Name> = new Map(lists.map(({ name, values }) => [name, values]));
    const shown = selectByFacets(items, facets, choice);
    return {
      shown,
      choice,
      counts: countFacets(items, facets, choice),
      dropped: lists.flatMap((list) => list.unknown),
      blocking: shown.length === 0 ? blockingFacet(items, facets, choice) : null,
      isFiltered: lists.some((list) => list.values.length > 0),
    };
  }, [items, facets, given]);

  function change(changes: Record<string, readonly string[] | null>): void {
    changeParams((now) => withParams(now, changes));
  }

  return {
    ...state,
    set: (name, values) => change({ [name]: values }),
    toggle(name, value) {
      const known = facets.find((facet) => facet.name === name)?.values ?? [];
      changeParams((now) => withParams(now, { [name]: toggled(readList(now, name, known).values, value) }));
    },
    clear: () => change(Object.fromEntries(facets.map((facet) => [facet.name, null]))),
  };
}
