import { readFileSync } from 'node:fs';
import type { KioskCluster } from '#data/slices/fair/kiosk.ts';
import type { BaseMapLabel } from '#map/types.ts';

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The places of the data, with their names in three languages. */
export function loadClusters(): KioskCluster[] {
  const { clusters } = readJson('public/data/geo/clusters.json');
  return clusters.map((cluster: { name: { en: string } }) => ({ ...cluster, name: cluster.name.en, names: cluster.name }));
}

export function loadBasemapLabels(): BaseMapLabel[] {
  return readJson('public/data/geo/basemap.json').labels;
}
