/** What a key does on the stage. `language` keys name the place of the language in the order 中文, English, Русский. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full-screen'
  | 'auto'
  | 'language-1'
  | 'language-2'
  | 'language-3'
  | 'notes'
  | 'help'
  | 'leave';

/**
 * One key. Letters and marks are named by their place on the keyboard (`code`), so that they work while a Russian
 * layout or a Chinese input method is on; keys of a clicker by what they send (`key`). Either is enough.
 */
export interface StageKey {
  key?: string;
  code?: string;
  shift?: boolean;
  /** What is printed on the key; "Space" is translated. */
  label: string;
}

export interface StageBinding {
  command: StageCommand;
  keys: readonly StageKey[];
}

const named = (key: string, label = key): StageKey => ({ key, label });
const letter = (sign: string): StageKey => ({ code: `Key${sign}`, key: sign.toLowerCase(), label: sign });
const digit = (sign: number): StageKey[] => [
  { code: `Digit${sign}`, key: String(sign), label: String(sign) },
  { code: `Numpad${sign}`, label: String(sign) },
];

/**
 * The one table of keys: the show, the notes window, the help, the key tester of the check and the tests read it.
 * It is the union of what clickers send: some know only the arrows, some send F5 and Escape in turn, some a full stop.
 */
export const STAGE_KEYS: readonly StageBinding[] = [
  {
    command: 'next',
    keys: [named('PageDown', 'Page Down'), named('ArrowRight', '→'), named('ArrowDown', '↓'), named(' ', 'Space'), named('Enter'), letter('N')],
  },
  {
    command: 'previous',
    keys: [named('PageUp', 'Page Up'), named('ArrowLeft', '←'), named('ArrowUp', '↑'), { key: ' ', shift: true, label: 'Shift + Space' }, letter('P')],
  },
  { command: 'first', keys: [named('Home')] },
  { command: 'last', keys: [named('End')] },
  { command: 'blank', keys: [letter('B'), { key: '.', code: 'Period', label: '.' }, letter('V'), { key: ';', code: 'Semicolon', label: ';' }] },
  { command: 'full-screen', keys: [named('F5'), letter('F')] },
  { command: 'auto', keys: [letter('A')] },
  { command: 'language-1', keys: digit(1) },
  { command: 'language-2', keys: digit(2) },
  { command: 'language-3', keys: digit(3) },
  { command: 'notes', keys: [letter('S')] },
  { command: 'help', keys: [named('?'), named('？', '?')] },
  { command: 'leave', keys: [named('Escape', 'Esc')] },
];

/** What is needed of a keyboard event. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Space alone means two things; the other keys do the same with Shift, as Shift + F5 starts a show elsewhere. */
function fits({ key, code, shift = false }: StageKey, press: KeyPress): boolean {
  if (key === ' ') return press.key === ' ' && press.shiftKey === shift;
  return (key !== undefined && press.key.toLowerCase() === key.toLowerCase()) || (code !== undefined && press.code === code);
}

/** What a key press does on the stage; null for what belongs to the browser. */
export function commandOf(press: KeyPress): StageCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  // A sign goes before its place: the full stop of a Russian layout lies where others have the question mark.
  const bySign = STAGE_KEYS.find(({ keys }) => keys.some(({ code: _place, ...sign }) => fits(sign, press)));
  return (bySign ?? STAGE_KEYS.find(({ keys }) => keys.some((key) => fits(key, press))))?.command ?? null;
}

/** The key of the table that was pressed, for the test of a clicker; null for a key that is not in it. */
export function keyOf(press: KeyPress): StageKey | null {
  const command = commandOf(press);
  const keys = STAGE_KEYS.find((binding) => binding.command === command)?.keys ?? [];
  return keys.find(({ code: _place, ...sign }) => fits(sign, press)) ?? keys.find((key) => fits(key, press)) ?? null;
}
