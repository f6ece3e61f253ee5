import { useEffect } from 'react';

/** Keeps the screen on while the page is seen; the browser lets go of it whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(function keepAwake() {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;

    async function request(): Promise<void> {
      if (isOver || document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (isOver) await held.release();
        else lock = held;
      } catch {
        // On a low battery the browser refuses: the show goes on, the screen may sleep.
      }
    }
    const handleVisibility = () => void request();

    void request();
    document.addEventListener('visibilitychange', handleVisibility);
    return function letSleep() {
      isOver = true;
      document.removeEventListener('visibilitychange', handleVisibility);
      void lock?.release();
    };
  }, []);
}
