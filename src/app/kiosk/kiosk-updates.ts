import type { KioskUpdates } from '#features/kiosk/device/upkeep.ts';

/**
 * The one place where the kiosk meets new versions of the app. A service worker that waits has its version on the device
 * completely: it is let in, and the page loads from it. Without a service worker nothing ever waits.
 */
export const kioskUpdates: KioskUpdates = {
  async isReady() {
    const registration = await navigator.serviceWorker?.getRegistration();
    return Boolean(registration?.waiting);
  },
  apply() {
    void takeOver();
  },
};

async function takeOver(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  registration?.waiting?.postMessage({ type: 'take-over' });
}
