import type { ParkSlice } from '#data/slices/park.ts';

export type NodeDistance = ParkSlice['distances'][number];

/** Nearest first; what is too near for the precision of the pin (null) is the nearest of all. */
function byDistance(a: NodeDistance, b: NodeDistance): number {
  return (a.metres ?? 0) - (b.metres ?? 0);
}

/** What a visitor travels to the park by: the nearest metro station, the railway stations and the airport. */
export function nearNodes(distances: readonly NodeDistance[]): NodeDistance[] {
  const of = (kind: NodeDistance['kind']): NodeDistance[] => distances.filter((node) => node.kind === kind).toSorted(byDistance);
  return [...of('metro').slice(0, 1), ...of('rail'), ...of('airport')];
}
