import { useEffect, useState } from 'react';

/** How long the mouse counts as used after it moved. */
const AWAKE_MS = 3000;
/** A finger does this only near the lower edge; elsewhere it turns the slide. */
const EDGE = 0.88;

function wakes(event: PointerEvent): boolean {
  return event.pointerType === 'touch' ? event.clientY > window.innerHeight * EDGE : true;
}

/** True for three seconds after the mouse moved: then the cursor and the controls disappear from the wall. */
export function usePointerAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(function watchPointer() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function handleMove(event: PointerEvent): void {
      if (!wakes(event)) return;
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

/** Where on the wall a click or a tap turns: the left third goes back; a finger at the lower edge asks for the controls. */
export function turnOf(event: { clientX: number; clientY: number; pointerType: string }, size: { width: number; height: number }): 'next' | 'previous' | null {
  if (event.pointerType === 'touch' && event.clientY > size.height * EDGE) return null;
  return event.clientX < size.width / 3 ? 'previous' : 'next';
}
