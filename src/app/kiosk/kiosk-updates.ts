import type { KioskUpdates } from '#features/kiosk/device/upkeep.ts';
import { applyUpdate, updateReady } from '#offline/updates.ts';

/** The one place where the kiosk meets new builds. The page asks for them by itself, and hears of one only when it is on the device, whole. */
export const kioskUpdates: KioskUpdates = {
  isReady: updateReady,
  apply: () => void applyUpdate(),
};
