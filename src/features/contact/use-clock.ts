import { useSyncExternalStore } from 'react';
import { formatClock } from '#i18n/format-clock.ts';
import type { Lang } from '#i18n/languages.ts';

const CHECK_MS = 5000;

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(onTick, CHECK_MS);
  return () => clearInterval(timer);
}

/** The time in Harbin to the minute; null in the prerendered page, which does not know when it is read. */
export function useClock(lang: Lang): string | null {
  return useSyncExternalStore(
    subscribe,
    () => formatClock(new Date(), lang),
    () => null,
  );
}
