import type { ParkSlice } from '#data/slices/park.ts';

type NodeDistance = ParkSlice['distances'][number];

const SHOWN: readonly NodeDistance['kind'][] = ['metro', 'rail', 'airport', 'crossing'];

/** Of every kind the nearest: what is too near for the precision of the place (null) is the nearest of all. */
export function nearNodes(distances: readonly NodeDistance[]): NodeDistance[] {
  return SHOWN.flatMap((kind) =>
    distances
      .filter((node) => node.kind === kind)
      .toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0))
      .slice(0, 1),
  );
}
