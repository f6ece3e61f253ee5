import { useEffect, useEffectEvent } from 'react';
import { commandOf, type StageCommand } from './stage-keys.ts';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const CONTROLS = 'a[href], button';
const PRESSES = ['Enter', ' '];

/** A field takes every key; a control reached by Tab takes the keys that press it, one clicked by the mouse does not. */
function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(FIELDS) !== null || (PRESSES.includes(key) && target.closest(CONTROLS)?.matches(':focus-visible') === true);
}

/**
 * Runs what a key of the table means, whatever has the focus. Caught on its way down at the window, so that no map and no
 * list can swallow it; nothing scrolls and F5 does not reload. A key that is held down counts once.
 */
export function useStageKeys(run: (command: StageCommand) => void): void {
  const runLatest = useEffectEvent(run);
  useEffect(function listenForKeys() {
    function handleKey(event: KeyboardEvent): void {
      const command = commandOf(event);
      if (!command || belongsTo(event.target, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) runLatest(command);
    }
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => window.removeEventListener('keydown', handleKey, { capture: true });
  }, []);
}
