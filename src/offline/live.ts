/** What the page knows of the device and the network, told by the service worker. */
export interface OfflineState {
  /** A newer (or older) build is on the device, whole, and waits for the page to reload. */
  readonly isUpdateReady: boolean;
  /** False after a request that nothing answered. */
  readonly isReachable: boolean;
  /** Languages the device keeps whole. */
  readonly keptLangs: readonly string[];
}

const listeners = new Set<() => void>();
let state: OfflineState = { isUpdateReady: false, isReachable: true, keptLangs: [] };

/** A store for `useSyncExternalStore`. */
export const offlineState = {
  read: (): OfflineState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  change(part: Partial<OfflineState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  },
};
