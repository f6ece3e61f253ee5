/** The whole dataset as files: one JSON and one CSV of each kind, below `/data/open/`. */
export const OPEN_KINDS = ['parks', 'enterprises', 'platforms', 'policies', 'figures', 'sources'] as const;

export type OpenKind = (typeof OPEN_KINDS)[number];

export interface OpenFile {
  name: string;
  format: 'json' | 'csv' | 'geojson';
  /** Media type. */
  type: string;
}

/** The places of the parks, as GeoJSON. */
export const OPEN_PLACES = 'parks.geojson';

/** The files of a kind. */
export function openFilesOf(kind: OpenKind): OpenFile[] {
  return [
    { name: `${kind}.json`, format: 'json', type: 'application/json' },
    { name: `${kind}.csv`, format: 'csv', type: 'text/csv' },
    ...(kind === 'parks' ? [{ name: OPEN_PLACES, format: 'geojson', type: 'application/geo+json' } as const] : []),
  ];
}
