import { useCallback, useEffect, useState } from 'react';
import type { DeviceReadings } from '#data/preflight/readings.ts';
import { readDevice } from './read/read-device.ts';

/** Changes of the window come in bursts. */
const SETTLE = 400;
const EVENTS = ['resize', 'online', 'offline', 'focus'] as const;

/** What the device says of itself: read at once, and again when the window changes, is looked at again, or somebody asks. */
export function useDevice(): { device: Partial<DeviceReadings>; readAgain: () => void } {
  const [device, setDevice] = useState<Partial<DeviceReadings>>({});
  const read = useCallback(() => readDevice((part) => setDevice((known) => ({ ...known, ...part }))), []);
  useEffect(
    function watchDevice() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const readSoon = (): void => {
        clearTimeout(timer);
        timer = setTimeout(read, SETTLE);
      };
      read();
      for (const name of EVENTS) window.addEventListener(name, readSoon);
      return function stopWatching() {
        clearTimeout(timer);
        for (const name of EVENTS) window.removeEventListener(name, readSoon);
      };
    },
    [read],
  );
  return { device, readAgain: read };
}
