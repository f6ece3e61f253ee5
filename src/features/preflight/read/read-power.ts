/** Battery of the device; null where the browser keeps it to itself. */
export async function readPower(): Promise<{ isPlugged: boolean; level: number } | null> {
  if (!('getBattery' in navigator) || typeof navigator.getBattery !== 'function') return null;
  try {
    const battery: unknown = await navigator.getBattery();
    if (battery === null || typeof battery !== 'object' || !('charging' in battery) || !('level' in battery)) return null;
    const { charging, level } = battery;
    return typeof charging === 'boolean' && typeof level === 'number' ? { isPlugged: charging, level } : null;
  } catch {
    return null;
  }
}
