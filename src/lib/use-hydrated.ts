import { useSyncExternalStore } from 'react';

const subscribe = (): (() => void) => () => undefined;

/**
 * False while React takes over the prerendered page, true from then on. What depends on the query string,
 * the device or the clock waits for it, so that the first client render equals the file.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
