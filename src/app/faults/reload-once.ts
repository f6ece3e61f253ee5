import { offlineState } from '#offline/live.ts';

/** Time within which a second reload would be a loop. */
const AGAIN = 60_000;

/**
 * Reloads the page, whose state is in its address, to get it whole from one build; never twice in a row.
 * @returns whether it reloads
 */
export function reloadOnce(): boolean {
  const last = Number(window.history.state?.reloadedAt ?? 0);
  // Without a network a reload would lose what is on the screen.
  if (Date.now() - last < AGAIN || !navigator.onLine || !offlineState.read().isReachable) return false;
  window.history.replaceState({ ...window.history.state, reloadedAt: Date.now() }, '');
  window.location.reload();
  return true;
}
