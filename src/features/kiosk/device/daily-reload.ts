/** The last time the clock on the wall showed the full hour. */
function lastHour(hour: number, now: Date): Date {
  const today = new Date(now);
  today.setHours(hour, 0, 0, 0);
  if (today <= now) return today;
  const yesterday = new Date(today);
  yesterday.setDate(yesterday.getDate() - 1);
  return yesterday;
}

/** Whether the hour of the daily reload has come since the page was loaded. */
export function isReloadDue({ hour, loaded, now }: { hour: number | null; loaded: Date; now: Date }): boolean {
  return hour !== null && lastHour(hour, now) > loaded;
}

interface Network {
  /** Whether a service worker answers for the page. */
  isControlled: () => boolean;
  /** Asks the server for the page. */
  ask: () => Promise<{ ok: boolean }>;
}

/** Whether the page would come again. A reload without that would end in the browser's own fault page. */
export async function canComeAgain({ isControlled, ask }: Network): Promise<boolean> {
  if (isControlled()) return true;
  try {
    const { ok } = await ask();
    return ok;
  } catch {
    return false;
  }
}
