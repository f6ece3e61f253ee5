import type { Dataset } from '#data/dataset.ts';
import { isNamed } from '#data/select-parks.ts';
import type { ExploreSlice } from '#data/slices/explore.ts';
import { type AskView, whoToAsk } from '#data/slices/park.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import type { SourceView } from '#data/slices/slice.ts';
import { SECTORS, type Sector } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { citedSources } from './cited-sources.ts';
import type { Cut } from './sheet-plan.ts';
import { latest } from './slots.ts';

/** Parks of the list: how many in all, how many the press names, how many are still to be confirmed. */
export interface ParkCounts {
  total: number;
  named: number;
  open: number;
}

/** How many parks a place has: the numbers on the map of all places. */
export interface PlaceCount {
  id: ParkRow['cluster'];
  count: number;
}

export interface ExploreCard {
  kind: 'explore';
  slice: ExploreSlice;
  counts: ParkCounts;
  /** Sectors that have parks, most parks first. */
  sectors: { sector: Sector; count: number }[];
  places: PlaceCount[];
  ask: AskView;
  sources: Cut<SourceView>;
}

function countsOf(parks: readonly ParkRow[]): ParkCounts {
  const named = parks.filter(isNamed).length;
  return { total: parks.length, named, open: parks.length - named };
}

function sectorsOf(parks: readonly ParkRow[]): ExploreCard['sectors'] {
  return SECTORS.map((sector) => ({ sector, count: parks.filter((park) => park.sector === sector).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

export function placeCounts({ clusters, parks }: Pick<Dataset, 'clusters' | 'parks'>): PlaceCount[] {
  return clusters.map(({ id }) => ({ id, count: parks.filter((park) => park.location.cluster === id).length }));
}

/** What the views of the whole map show, from the slice of its page. */
export function exploreCard(slice: ExploreSlice, data: Dataset, lang: Lang): ExploreCard {
  const figures = slice.parks.flatMap(({ figure }) => figure ?? []);
  return {
    kind: 'explore',
    slice: { ...slice, keyFigures: slice.keyFigures.map(latest) },
    counts: countsOf(slice.parks),
    sectors: sectorsOf(slice.parks),
    places: placeCounts(data),
    ask: whoToAsk(data, lang),
    sources: citedSources(slice, figures),
  };
}
