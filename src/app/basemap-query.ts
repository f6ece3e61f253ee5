import { queryOptions } from '@tanstack/react-query';
import { fetchSlice } from '#data/fetch-slice.ts';
import type { PackedBaseMap } from '#map/basemap-codec.ts';
import { BASE_PATH } from '#routing/base.ts';

async function fetchBasemap() {
  const [packed, { unpackBasemap }] = await Promise.all([
    fetchSlice<PackedBaseMap>(`${BASE_PATH}/data/basemap.json`, 'basemap'),
    import('#map/basemap-codec.ts'),
  ]);
  return unpackBasemap(packed);
}

/** The schematic base map: one file for all languages, loaded only with the live map. */
export function basemapQuery() {
  return queryOptions({ queryKey: ['basemap'], queryFn: fetchBasemap });
}
