/** What the crew keeps on the device on purpose, such as the slides of the stage: not of a visitor. */
const CREW_KEY = /^stage\b/;

function wipe(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_key, index) => storage.key(index) ?? '');
  for (const key of keys) if (!CREW_KEY.test(key)) storage.removeItem(key);
}

/** Removes what a visit may have left on the device. Storage may be blocked: then there is nothing to remove. */
export function wipeStorage(storages: readonly (() => Storage)[]): void {
  for (const open of storages) {
    try {
      wipe(open());
    } catch {
      // Blocked: nothing was kept either.
    }
  }
}
