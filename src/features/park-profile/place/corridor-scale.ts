/** A track of the drawing to scale; positions in per cent of the width. */
export interface Track {
  id: string;
  name: string;
  metres: number;
  crossingAt: number;
  /** The Russian city beyond: "opposite" where it lies within the rounding of the crossing. */
  onward: { name: string; metres: number; at: number; opposite: boolean } | null;
}

export interface CorridorScale {
  tracks: Track[];
  ticks: { metres: number; at: number }[];
}

interface Leg {
  id: string;
  name: string;
  metres: number | null;
  onward: { name: string; metres: number | null } | null;
}

/** Share of the width the longest track takes; the rest is for the names at its end. */
export const DRAWN_SHARE = 68;
const TICK_METRES = 200_000;
/** Distances are rounded to ten kilometres: what differs by no more stands face to face across the border. */
const OPPOSITE_METRES = 10_000;

function endOf(leg: Leg): number {
  return Math.max(leg.metres ?? 0, leg.onward?.metres ?? 0);
}

function onwardOf(leg: Leg, at: (metres: number) => number): Track['onward'] {
  if (!leg.onward || leg.onward.metres === null || leg.metres === null) return null;
  const { name, metres } = leg.onward;
  return { name, metres, at: at(metres), opposite: Math.abs(metres - leg.metres) <= OPPOSITE_METRES };
}

/** Places the crossings, nearest first, and the cities beyond on one scale from zero to the farthest of them. */
export function corridorScale(legs: readonly Leg[]): CorridorScale {
  const longest = Math.max(...legs.map(endOf), 1);
  const at = (metres: number): number => Math.round((metres / longest) * DRAWN_SHARE * 100) / 100;
  const tracks = legs
    .toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0))
    .flatMap((leg) => (leg.metres === null ? [] : [{ id: leg.id, name: leg.name, metres: leg.metres, crossingAt: at(leg.metres), onward: onwardOf(leg, at) }]));
  const count = Math.floor(longest / TICK_METRES) + 1;
  return { tracks, ticks: Array.from({ length: count }, (_tick, index) => ({ metres: index * TICK_METRES, at: at(index * TICK_METRES) })) };
}
