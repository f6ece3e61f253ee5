import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Place in the list that a height on the screen belongs to: that of the last row whose middle lies above it. */
export function placeAt(y: number, middles: readonly number[], from: number): number {
  const above = middles.filter((middle, index) => index !== from && middle < y).length;
  return Math.min(above, middles.length - 1);
}

/** Rows dragged by a handle, with a mouse or a finger. The list follows while it is dragged. */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);

  const follow = useEffectEvent((event: globalThis.PointerEvent) => {
    if (dragged === null || !list.current) return;
    const middles = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const to = placeAt(event.clientY, middles, dragged);
    if (to === dragged) return;
    onMove(dragged, to);
    setDragged(to);
  });

  const isDragging = dragged !== null;
  useEffect(
    function followPointer() {
      if (!isDragging) return;
      const move = (event: globalThis.PointerEvent) => follow(event);
      const end = () => setDragged(null);
      // On the window: the row that is dragged moves in the document, and would lose a captured pointer.
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
      return function stopFollowing() {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
      };
    },
    [isDragging],
  );

  return {
    dragged,
    start(index: number, event: PointerEvent) {
      if (event.button !== 0) return;
      event.preventDefault();
      setDragged(index);
    },
  };
}
