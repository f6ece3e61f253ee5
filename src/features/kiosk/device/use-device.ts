import { useCallback, useEffect, useState } from 'react';
import { browserClock } from '#lib/clock.ts';
import type { FaultLog } from './fault-log.ts';
import { logUncaught } from './fault-log.ts';
import { guardScreen, watchTouches } from './guards.ts';
import { watchCorner } from './long-press.ts';
import { type KioskUpdates, keepUp } from './upkeep.ts';
import { browserWakeLock, keepAwake, type WakeLockState } from './wake-lock.ts';

/** How often a kiosk with nobody there looks after itself. */
const LOOK = 60_000;

/** The page was loaded when this file was: a change of language does not count. */
const LOADED = new Date();

interface DeviceOptions {
  isIdle: () => boolean;
  onTouch: () => void;
  faults: FaultLog;
  updates: KioskUpdates;
  reloadHour: number | null;
}

export interface Device {
  loaded: Date;
  readWakeLock: () => WakeLockState;
  /** Whether the technician's view was asked for, and what closes it. */
  isAsked: boolean;
  close: () => void;
}

/** Everything a device at a fair needs of its browser: a guarded screen that stays on, a log, reloads in quiet hours. */
export function useDevice({ isIdle, onTouch, faults, updates, reloadHour }: DeviceOptions): Device {
  const [isAsked, setAsked] = useState(false);
  const [wakeLock, setWakeLock] = useState<{ read: () => WakeLockState } | null>(null);

  const close = useCallback(() => setAsked(false), []);

  useEffect(() => guardScreen(window), []);
  useEffect(() => watchTouches(window, onTouch), [onTouch]);
  useEffect(() => logUncaught(window, faults), [faults]);
  useEffect(() => watchCorner(window, { clock: browserClock, onPress: () => setAsked(true) }), []);
  useEffect(function stayAwake() {
    const lock = keepAwake(browserWakeLock);
    setWakeLock(lock);
    return lock.end;
  }, []);

  useEffect(
    function lookAfterItself() {
      let hasEnded = false;
      let callOff = browserClock.after(LOOK, look);
      async function look(): Promise<void> {
        await keepUp({
          hour: reloadHour,
          loaded: LOADED,
          now: () => new Date(),
          isIdle,
          updates,
          network: {
            isControlled: () => Boolean(navigator.serviceWorker?.controller),
            ask: () => fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }),
          },
          reload: () => window.location.reload(),
        }).catch(faults.add);
        if (!hasEnded) callOff = browserClock.after(LOOK, look);
      }
      return () => {
        hasEnded = true;
        callOff();
      };
    },
    [isIdle, faults, updates, reloadHour],
  );

  return { loaded: LOADED, readWakeLock: () => wakeLock?.read() ?? 'unknown', isAsked, close };
}
