import { useSyncExternalStore } from 'react';
import { EMPTY_SHORTLIST, type Shortlist, shortlistStore } from '#data/shortlist-store.ts';

/** The shortlist of this device; empty while React takes over the prerendered page. */
export function useShortlist(): Shortlist {
  return useSyncExternalStore(shortlistStore.subscribe, shortlistStore.read, () => EMPTY_SHORTLIST);
}
