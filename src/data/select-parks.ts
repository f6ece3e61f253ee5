import type { ParkRow } from './slices/park-row.ts';

/** Filters of the list and the map. An empty list means "any". */
export interface ParkFilters {
  sectors: readonly ParkRow['sector'][];
  stages: readonly ParkRow['stage'][];
  clusters: readonly ParkRow['cluster'][];
  precisions: readonly ParkRow['precision'][];
  published: readonly 'area'[];
  russia: readonly 'yes'[];
  anchor: readonly 'yes'[];
}

export type FilterName = keyof ParkFilters;

export const NO_FILTERS: ParkFilters = { sectors: [], stages: [], clusters: [], precisions: [], published: [], russia: [], anchor: [] };

const READ: { [Name in FilterName]: (park: ParkRow) => ParkFilters[Name][number] | null } = {
  sectors: (park) => park.sector,
  stages: (park) => park.stage,
  clusters: (park) => park.cluster,
  precisions: (park) => park.precision,
  published: (park) => (park.facts.includes('area') ? 'area' : null),
  russia: (park) => (park.facts.includes('russia') ? 'yes' : null),
  anchor: (park) => (park.facts.includes('anchor') ? 'yes' : null),
};

const NAMES: readonly FilterName[] = ['sectors', 'stages', 'clusters', 'precisions', 'published', 'russia', 'anchor'];

function passes(park: ParkRow, filters: ParkFilters, name: FilterName): boolean {
  const wanted: readonly (string | null)[] = filters[name];
  return wanted.length === 0 || wanted.includes(READ[name](park));
}

/** Parks that pass every filter, in catalogue order. */
export function selectParks(parks: readonly ParkRow[], filters: ParkFilters): ParkRow[] {
  return parks.filter((park) => NAMES.every((name) => passes(park, filters, name)));
}

/** How many parks each value of a filter would leave, with the other filters kept. */
export function countByValue(parks: readonly ParkRow[], filters: ParkFilters, name: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const park of selectParks(parks, { ...filters, [name]: [] })) {
    const value = READ[name](park);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The one filter whose removal brings parks back; null when none alone does. */
export function blockingFilter(parks: readonly ParkRow[], filters: ParkFilters): FilterName | null {
  return NAMES.find((name) => filters[name].length > 0 && selectParks(parks, { ...filters, [name]: [] }).length > 0) ?? null;
}

/** Named in the press as a theme of the fifteen, or still to be confirmed by the owner. */
export function isNamed(park: Pick<ParkRow, 'certainty'>): boolean {
  return park.certainty === 'certain' || park.certainty === 'almost-certain';
}
