/** One filter of a list: its name in the URL, the values it knows and those a record has. */
export interface Facet<Item, Name extends string> {
  name: Name;
  values: readonly string[];
  read: (item: Item) => readonly string[];
}

/** Chosen values by filter. A filter that is missing or empty means "any". */
export type Choice<Name extends string> = ReadonlyMap<Name, readonly string[]>;

function passes<Item, Name extends string>(item: Item, facet: Facet<Item, Name>, choice: Choice<Name>): boolean {
  const wanted = choice.get(facet.name) ?? [];
  return wanted.length === 0 || facet.read(item).some((value) => wanted.includes(value));
}

/** Records that pass every filter, in their own order; values of one filter are either-or. */
export function selectByFacets<Item, Name extends string>(items: readonly Item[], facets: readonly Facet<Item, Name>[], choice: Choice<Name>): Item[] {
  return items.filter((item) => facets.every((facet) => passes(item, facet, choice)));
}

function without<Name extends string>(choice: Choice<Name>, name: Name): Choice<Name> {
  return new Map([...choice].filter(([key]) => key !== name));
}

/** How many records each value of every filter would leave, with the other filters kept. */
export function countFacets<Item, Name extends string>(
  items: readonly Item[],
  facets: readonly Facet<Item, Name>[],
  choice: Choice<Name>,
): Map<Name, Map<string, number>> {
  return new Map(
    facets.map((facet) => {
      const rest = selectByFacets(items, facets, without(choice, facet.name)).map(facet.read);
      return [facet.name, new Map(facet.values.map((value) => [value, rest.filter((values) => values.includes(value)).length]))];
    }),
  );
}

/** The one filter whose removal brings most records back, and how many; null when none alone does. */
export function blockingFacet<Item, Name extends string>(
  items: readonly Item[],
  facets: readonly Facet<Item, Name>[],
  choice: Choice<Name>,
): { name: Name; left: number } | null {
  const ways = facets
    .filter((facet) => (choice.get(facet.name) ?? []).length > 0)
    .map((facet) => ({ name: facet.name, left: selectByFacets(items, facets, without(choice, facet.name)).length }))
    .filter((way) => way.left > 0)
    .toSorted((a, b) => b.left - a.left);
  return ways[0] ?? null;
}
