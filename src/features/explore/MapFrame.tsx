import { type ReactNode, useSyncExternalStore } from 'react';
import type { ExploreSlice } from '#data/slices/explore.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import type { ExploreState } from './explore-params.ts';
import type { ExploreActions } from './use-explore-state.ts';

/** What the page needs to put a live map into the frame. */
export interface MapSlot {
  slice: ExploreSlice;
  parks: readonly ParkRow[];
  state: ExploreState;
  actions: ExploreActions;
  hovered: string | null;
  onHover: (slug: string | null) => void;
}

/** From this width on the map stands beside the list; must equal the breakpoint of Explore.module.css. */
const WIDE = '(min-width: 64rem)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** The live map loads only where it can be seen: beside the list, or alone on a narrow screen. Until then the drawing stands. */
export function MapFrame({ isAlone, fallback, children }: { isAlone: boolean; fallback: ReactNode; children: ReactNode }) {
  const isWide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
  return isWide || isAlone ? children : fallback;
}
