import type { FilterName, ParkFilters } from '#data/select-parks.ts';
import { CLUSTERS, PRECISIONS, SECTORS, STAGES } from '#data/vocabulary.ts';
import { readList } from '#routing/params.ts';

/** Names of the filters in the URL: a public contract, see docs/URLS.md. */
export const FILTER_PARAM = {
  sectors: 'sector',
  stages: 'stage',
  clusters: 'place',
  precisions: 'precision',
  published: 'published',
  russia: 'russia',
  anchor: 'anchor',
} as const satisfies Record<FilterName, string>;

/** The one value of each yes-or-no filter. */
export const FACT_VALUE = { published: 'area', russia: 'yes', anchor: 'yes' } as const;

export interface ExploreMapView {
  lat: number;
  lng: number;
  zoom: number;
}

export interface ExploreState {
  filters: ParkFilters;
  /** Park selected on the map. */
  selected: string | null;
  /** On narrow screens: the list, or the map on its own. */
  view: 'list' | 'map';
  mapView: ExploreMapView | null;
  /** Values of the link that mean nothing here. */
  dropped: string[];
}

const VIEW = /^(-?\d{1,2}(?:\.\d{1,5})?),(-?\d{1,3}(?:\.\d{1,5})?),(\d{1,2}(?:\.\d{1,2})?)$/;

function readMapView(params: URLSearchParams): ExploreMapView | null {
  const match = VIEW.exec(params.get('at') ?? '');
  return match ? { lat: Number(match[1]), lng: Number(match[2]), zoom: Number(match[3]) } : null;
}

/** "45.8066,126.4706,11": short enough for a link. */
export function writeMapView({ lat, lng, zoom }: ExploreMapView): string {
  return [Number(lat.toFixed(4)), Number(lng.toFixed(4)), Number(zoom.toFixed(1))].join(',');
}

/** State of the page from its query string. */
export function readExploreParams(params: URLSearchParams, slugs: readonly string[]): ExploreState {
  const sectors = readList(params, FILTER_PARAM.sectors, SECTORS);
  const stages = readList(params, FILTER_PARAM.stages, STAGES);
  const clusters = readList(params, FILTER_PARAM.clusters, CLUSTERS);
  const precisions = readList(params, FILTER_PARAM.precisions, PRECISIONS);
  const published = readList(params, FILTER_PARAM.published, [FACT_VALUE.published]);
  const russia = readList(params, FILTER_PARAM.russia, [FACT_VALUE.russia]);
  const anchor = readList(params, FILTER_PARAM.anchor, [FACT_VALUE.anchor]);
  const selected = readList(params, 'park', slugs);
  return {
    filters: {
      sectors: sectors.values,
      stages: stages.values,
      clusters: clusters.values,
      precisions: precisions.values,
      published: published.values,
      russia: russia.values,
      anchor: anchor.values,
    },
    selected: selected.values[0] ?? null,
    view: params.get('view') === 'map' ? 'map' : 'list',
    mapView: readMapView(params),
    dropped: [sectors, stages, clusters, precisions, published, russia, anchor, selected].flatMap((list) => list.unknown),
  };
}
