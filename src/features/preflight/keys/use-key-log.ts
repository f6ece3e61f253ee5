import { useEffect, useEffectEvent, useState } from 'react';
import { keyOf } from '#lib/stage/stage-keys.ts';
import { type ReadPress, readPress } from './key-name.ts';

const LONGEST = 8;

export interface LoggedPress extends ReadPress {
  /** Counts the presses: two of the same key are two. */
  readonly id: number;
}

export interface KeyLog {
  /** The latest first. */
  readonly presses: readonly LoggedPress[];
  /** Labels of the keys of the table that have arrived. */
  readonly seen: ReadonlySet<string>;
  readonly clear: () => void;
}

/**
 * Catches every key at the window while the test runs, as the stage does: F5 does not reload, nothing scrolls. Shortcuts go to the
 * browser, and Tab leads out of the test.
 */
export function useKeyLog(isOn: boolean, onPress: (press: ReadPress) => void): KeyLog {
  const [presses, setPresses] = useState<readonly LoggedPress[]>([]);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());

  const take = useEffectEvent((event: KeyboardEvent) => {
    const press = event.key === 'Tab' ? null : readPress(event);
    if (!press) return;
    if (press.command !== 'browser') event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const label = keyOf(event)?.label;
    setPresses((known) => [{ ...press, id: (known[0]?.id ?? 0) + 1 }, ...known].slice(0, LONGEST));
    if (label) setSeen((known) => new Set([...known, label]));
    onPress(press);
  });

  useEffect(
    function listenWhileOn() {
      if (!isOn) return;
      const handleKey = (event: KeyboardEvent): void => take(event);
      window.addEventListener('keydown', handleKey, { capture: true });
      return () => window.removeEventListener('keydown', handleKey, { capture: true });
    },
    [isOn],
  );

  function clear(): void {
    setPresses([]);
    setSeen(new Set());
  }

  return { presses, seen, clear };
}
