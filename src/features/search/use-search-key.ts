import { useEffect, useRef } from 'react';

/** The key with the slash types a full stop on a Russian layout and 、 on a Chinese one. */
function isSearchKey({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (code === 'Slash' && (key === '.' || key === '、'));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));
}

/** Calls back for the key "/" pressed anywhere but in a field or a dialog. */
export function useSearchKey(onSearch: () => void): void {
  const latest = useRef(onSearch);
  useEffect(function keepLatest() {
    latest.current = onSearch;
  });
  useEffect(function listen() {
    function handleKey(event: KeyboardEvent): void {
      if (!isSearchKey(event) || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
