import { type RefObject, useEffect } from 'react';

/** Closes an open disclosure by Escape or by a click outside; Escape gives the focus back to its summary. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(
    function closeOutside() {
      function handlePointer(event: PointerEvent): void {
        if (details.current?.open && event.target instanceof Node && !details.current.contains(event.target)) details.current.open = false;
      }
      function handleKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }
      document.addEventListener('pointerdown', handlePointer);
      document.addEventListener('keydown', handleKey);
      return function stopListening() {
        document.removeEventListener('pointerdown', handlePointer);
        document.removeEventListener('keydown', handleKey);
      };
    },
    [details],
  );
}
