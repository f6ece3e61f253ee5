import { queryOptions } from '@tanstack/react-query';
import { DataError } from '#data/data-error.ts';
import type { BaseMapData } from '#map/types.ts';
import { BASE_PATH } from '#routing/base.ts';

async function fetchBasemap(): Promise<BaseMapData> {
  const url = `${BASE_PATH}/data/geo/basemap.json`;
  const response = await fetch(url).catch(() => {
    throw new DataError('offline', url);
  });
  if (!response.ok) throw new DataError('server', url);
  return response.json();
}

/** The schematic base map: one file for all languages, loaded only with the live map. */
export function basemapQuery() {
  return queryOptions({ queryKey: ['basemap'], queryFn: fetchBasemap });
}
