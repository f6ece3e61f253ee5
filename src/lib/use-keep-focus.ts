import { useCallback, useEffect, useRef } from 'react';

/** Focuses an element by its id after the next drawing: for controls that an action moves or replaces. */
export function useKeepFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(function focusWanted() {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
