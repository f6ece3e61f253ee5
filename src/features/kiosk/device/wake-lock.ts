/** What the browser lends out while a screen must stay on. */
interface Lock {
  release: () => Promise<void>;
}

export interface WakeLockDevice {
  /** Undefined where the browser cannot keep the screen on. */
  request: (() => Promise<Lock>) | undefined;
  isVisible: () => boolean;
  /** Tells when the page comes into sight or goes out of it: the browser takes the lock back with it. */
  watch: (onChange: () => void) => () => void;
}

export type WakeLockState = 'held' | 'refused' | 'unknown';

/** Keeps the screen on while it runs. @returns its state and what ends it */
export function keepAwake({ request, isVisible, watch }: WakeLockDevice): { read: () => WakeLockState; end: () => void } {
  let lock: Lock | null = null;
  let state: WakeLockState = 'unknown';
  let hasEnded = false;

  async function ask(): Promise<void> {
    if (!request || !isVisible()) return;
    try {
      const given = await request();
      if (hasEnded) return void given.release();
      lock = given;
      state = 'held';
    } catch {
      state = 'refused';
    }
  }

  void ask();
  const stopWatching = watch(() => void ask());
  return {
    read: () => state,
    end() {
      hasEnded = true;
      stopWatching();
      void lock?.release();
    },
  };
}

export const browserWakeLock: WakeLockDevice = {
  get request() {
    return 'wakeLock' in navigator ? () => navigator.wakeLock.request('screen') : undefined;
  },
  isVisible: () => document.visibilityState === 'visible',
  watch(onChange) {
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  },
};
