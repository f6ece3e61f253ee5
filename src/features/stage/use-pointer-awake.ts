import { useEffect, useState } from 'react';
import { isAtEdge } from './use-touch-turns.ts';

/** How long the mouse counts as used after it moved. */
const AWAKE_MS = 3000;

/** True for three seconds after the mouse moved: then the cursor and the controls disappear from the wall. */
export function usePointerAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(function watchPointer() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function handleMove(event: PointerEvent): void {
      // A finger elsewhere turns the slide.
      if (event.pointerType === 'touch' && !isAtEdge(event)) return;
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE_MS);
    }
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerdown', handleMove);
    return function stopWatching() {
      clearTimeout(timer);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerdown', handleMove);
    };
  }, []);
  return isAwake;
}
