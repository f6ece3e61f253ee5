import type { DeviceReadings } from '#data/preflight/readings.ts';
import { type ScreenReading, zoomOf } from '#data/preflight/screen-size.ts';
import { readRoom } from '#offline/keep.ts';
import { readClockAhead } from './read-clock.ts';
import { readMissingFonts, readMissingScripts } from './read-fonts.ts';
import { readPower } from './read-power.ts';

const isMedia = (query: string): boolean => window.matchMedia(query).matches;

function readScreen(): ScreenReading {
  // On a phone the inner width is that of the page, which a finger zooms.
  const zoom = isMedia('(pointer: fine)') ? zoomOf(window.outerWidth, window.innerWidth) : 1;
  return { width: window.screen.width, height: window.screen.height, ratio: window.devicePixelRatio, zoom };
}

/** Two ends of a channel that is the page's own, so that no open show hears it. */
function readChannel(): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(false);
  const [one, other] = [new BroadcastChannel('preflight'), new BroadcastChannel('preflight')];
  return new Promise((resolve) => {
    const finish = (isHeard: boolean): void => {
      clearTimeout(timer);
      one.close();
      other.close();
      resolve(isHeard);
    };
    const timer = setTimeout(() => finish(false), 1_500);
    other.addEventListener('message', () => finish(true));
    one.postMessage('hello');
  });
}

async function readWakeLock(): Promise<DeviceReadings['wakeLock']> {
  if (!('wakeLock' in navigator)) return 'none';
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return 'granted';
  } catch {
    return 'refused';
  }
}

function readContrast(): DeviceReadings['contrast'] {
  if (isMedia('(forced-colors: active)')) return 'forced';
  return isMedia('(prefers-contrast: more)') ? 'more' : 'usual';
}

/** Reads what the browser says of the device, each thing as it comes; nothing is changed and nothing leaves the device. */
export function readDevice(report: (part: Partial<DeviceReadings>) => void): void {
  report({
    now: Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    missingScripts: readMissingScripts(),
    hasFullScreen: document.fullscreenEnabled === true,
    hasManyScreens: 'isExtended' in window.screen && typeof window.screen.isExtended === 'boolean' ? window.screen.isExtended : null,
    isMotionReduced: isMedia('(prefers-reduced-motion: reduce)'),
    contrast: readContrast(),
    screen: readScreen(),
    touchPoints: navigator.maxTouchPoints,
  });
  void readMissingFonts(document.fonts).then((missingFonts) => report({ missingFonts }));
  readRoom().then(
    (room) => report({ room }),
    () => report({ room: null }),
  );
  void readWakeLock().then((wakeLock) => report({ wakeLock }));
  void readChannel().then((hasChannel) => report({ hasChannel }));
  void readPower().then((power) => report({ power }));
  void readClockAhead(window.location.pathname).then((clockAhead) => report({ clockAhead }));
}
