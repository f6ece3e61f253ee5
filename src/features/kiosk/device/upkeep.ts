import { canComeAgain, isReloadDue } from './daily-reload.ts';

/** New versions of the app, however they come to the device. */
export interface KioskUpdates {
  /** Whether a new version lies on the device completely. */
  isReady: () => boolean;
  /** Puts it in place and loads the page from it. */
  apply: () => void;
}

export interface UpkeepOptions {
  /** Hour of the daily reload; null for never. */
  hour: number | null;
  loaded: Date;
  now: () => Date;
  /** Nobody is there; asked again right before the page goes. */
  isIdle: () => boolean;
  updates: KioskUpdates;
  network: Parameters<typeof canComeAgain>[0];
  reload: () => void;
}

/**
 * One look at what the device needs: a version that is ready first, else the daily reload.
 * Both only with nobody there, and a reload only to a page that is sure to come.
 */
export async function keepUp({ hour, loaded, now, isIdle, updates, network, reload }: UpkeepOptions): Promise<'updated' | 'reloaded' | 'nothing'> {
  if (!isIdle()) return 'nothing';
  if (updates.isReady()) {
    updates.apply();
    return 'updated';
  }
  if (!isReloadDue({ hour, loaded, now: now() }) || !(await canComeAgain(network)) || !isIdle()) return 'nothing';
  reload();
  return 'reloaded';
}
