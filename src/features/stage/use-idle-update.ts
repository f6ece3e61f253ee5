import { useEffect, useSyncExternalStore } from 'react';
import { BUILD_ID } from '#lib/build-id.ts';
import { applyUpdate, subscribeUpdates, updateReady } from '#offline/updates.ts';

/** So long nothing may happen before: whoever has just blanked the wall may be about to go on. */
const QUIET_MS = 5000;
const KEY = 'stage-left-build';

/** Leaves a build once: one that comes back after its reload stays, rather than reload for ever before an audience. */
function mayLeave(): boolean {
  try {
    const isBack = sessionStorage.getItem(KEY) === BUILD_ID;
    sessionStorage.setItem(KEY, BUILD_ID);
    return !isBack;
  } catch {
    return false;
  }
}

interface IdleUpdate {
  /** Nobody would miss the picture now. */
  isIdle: boolean;
  /** Where the show stands: every step counts the quiet time anew. */
  moment: string;
}

/** Takes a new version in silence while nobody would miss the picture. The address brings the show back as it stood. */
export function useIdleUpdate({ isIdle, moment }: IdleUpdate): void {
  const isDue = useSyncExternalStore(subscribeUpdates, updateReady) && isIdle;
  useEffect(
    function waitForQuiet() {
      if (!isDue) return;
      // The quiet time of this moment and no other.
      void moment;
      const timer = setTimeout(() => mayLeave() && void applyUpdate(), QUIET_MS);
      return () => clearTimeout(timer);
    },
    [isDue, moment],
  );
}
