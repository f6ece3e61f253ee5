import { distanceMetres, roundTo } from '#lib/geo.ts';
import type { Dataset } from './dataset.ts';
import type { LogisticNode } from './schema/area.ts';
import type { Park } from './schema/park.ts';

type Precision = Park['location']['precision'];

/** A straight-line distance, rounded to what the precision of the pin allows. */
export interface Distance {
  node: LogisticNode;
  /** Metres; null where the pin is too coarse to say. */
  metres: number | null;
  /** Metres from the park to the city beyond the crossing. */
  onwardMetres: number | null;
}

/** Rounding step in metres for places in and around the city. A district says nothing below ten kilometres. */
const NEAR_STEP = { site: 100, neighbourhood: 1000, district: 10_000 } as const satisfies Record<Precision, number>;
const FAR_STEP = 10_000;

/** Point the distances are measured from: the surveyed point, else the middle of the place the park shares. */
export function anchorOf(park: Park, data: Dataset): { lat: number; lng: number } {
  const cluster = data.clusters.find((item) => item.id === park.location.cluster);
  const anchor = park.location.point ?? cluster;
  if (!anchor) throw new Error(`${park.slug}: no cluster "${park.location.cluster}" in geo/clusters.json`);
  return { lat: anchor.lat, lng: anchor.lng };
}

function roundedMetres(metres: number, step: number): number | null {
  const rounded = roundTo(metres, step);
  return rounded === 0 ? null : rounded;
}

/** Distances of a park to every logistic node, nodes in file order. */
export function distancesOf(park: Park, data: Dataset): Distance[] {
  const from = anchorOf(park, data);
  return data.nodes.map((node) => {
    const step = node.kind === 'crossing' ? FAR_STEP : NEAR_STEP[park.location.precision];
    return {
      node,
      metres: roundedMetres(distanceMetres(from, node), step),
      onwardMetres: node.onward ? roundTo(distanceMetres(from, node.onward), FAR_STEP) : null,
    };
  });
}
