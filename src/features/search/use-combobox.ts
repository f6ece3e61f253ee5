import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { optionAfter } from './option-keys.ts';

interface ComboboxProps {
  input: RefObject<HTMLInputElement | null>;
  onApproach: () => void;
  onDone: () => void;
  inSheet: boolean;
}

/** An input method writes its own letters while it is at work: they are neither typed text nor keys for us. */
const COMPOSING_KEY_CODE = 229;

/** State and keys of a combobox by the ARIA pattern. The text stays in the field: React does not touch it while it is typed. */
export function useCombobox({ input, onApproach, onDone, inSheet }: ComboboxProps) {
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(inSheet);
  const [active, setActive] = useState<string | null>(null);
  const [options, setOptions] = useState<readonly string[] | null>(null);
  const isShown = isOpen && (inSheet || query !== '');
  const ids = isShown && options ? options : [];

  function ask(text: string): void {
    setQuery(text.trim());
    setActive(null);
    setOpen(true);
  }

  useEffect(
    function takeOver() {
      // What was typed before React took over the page is not lost.
      if (document.activeElement !== input.current || !input.current) return;
      onApproach();
      setQuery(input.current.value.trim());
      setOpen(true);
    },
    [input, onApproach],
  );

  function clear(): void {
    if (input.current) input.current.value = '';
    setQuery('');
    setActive(null);
  }

  function open(): void {
    clear();
    setOpen(false);
    input.current?.blur();
    onDone();
  }

  /** First closes the list, then empties the field; in a sheet it is the sheet's. */
  function leave(event: KeyboardEvent): void {
    if (inSheet) return;
    event.preventDefault();
    if (!isShown) clear();
    setOpen(false);
    setActive(null);
  }

  function move(event: KeyboardEvent): void {
    const next = optionAfter(event.key, { ids, active });
    if (next === undefined) return;
    event.preventDefault();
    setOpen(true);
    setActive(next);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === COMPOSING_KEY_CODE) return;
    if (event.key === 'Escape') leave(event);
    else if (event.key === 'Enter') document.getElementById(active ?? ids[0] ?? '')?.click();
    else move(event);
  }

  function handleBlur(event: FocusEvent): void {
    if (!inSheet && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return { slot: { query, listId, active, onOptions: setOptions, onOpen: open }, ids, isShown, isLoaded: options !== null, ask, handleKey, handleBlur };
}
