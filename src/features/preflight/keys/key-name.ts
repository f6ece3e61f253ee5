import { commandOf, type KeyPress, type StageCommand } from '#lib/stage/stage-keys.ts';

/** Values of `key` by which a browser says that it does not know, or that an input method has taken the press. */
const NAMELESS = ['', 'Unidentified', 'Process', 'Dead'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn'];

const words = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');

/** What the key is called: "Page Down", "B", "Shift + F5"; "Space" is translated. Where the browser knows no sign, the place on the keyboard. */
export function nameOfKey({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): string {
  const sign = key.length === 1 ? key.toUpperCase() : words(key);
  const name = key === ' ' ? 'Space' : NAMELESS.includes(key) ? code : sign;
  // The sign says what Shift did to it.
  const isShiftNamed = shiftKey && (key.length > 1 || key === ' ');
  return [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', isShiftNamed && 'Shift', name].filter(Boolean).join(' + ');
}

export interface ReadPress {
  readonly name: string;
  readonly code: string;
  /** What the stage does with it; "browser" for a shortcut that it leaves alone, null for a key that it does not know. */
  readonly command: StageCommand | 'browser' | null;
}

/** What a press means; null for a modifier that is only held down. */
export function readPress(press: KeyPress): ReadPress | null {
  if (MODIFIERS.includes(press.key)) return null;
  const isShortcut = press.ctrlKey || press.altKey || press.metaKey;
  return { name: nameOfKey(press), code: press.code, command: isShortcut ? 'browser' : commandOf(press) };
}
