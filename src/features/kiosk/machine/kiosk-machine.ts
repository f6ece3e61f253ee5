/** The kiosk as a state machine: no clock of its own, every step says when it happens. Times are milliseconds. */
export type KioskState =
  /** Nobody there: cards follow one another. */
  | { readonly phase: 'attract'; readonly card: number; readonly since: number }
  /** A visitor is looking. */
  | { readonly phase: 'browse'; readonly touched: number }
  /** Is the visitor still there? The countdown runs. */
  | { readonly phase: 'warning'; readonly since: number };

export type KioskEvent =
  /** A visitor begins. */
  | 'start'
  /** Any sign of life. In the warning it says nothing: there the visitor answers. */
  | 'touch'
  /** "I am still here." */
  | 'stay'
  /** The visitor is done, or a view has failed. */
  | 'restart'
  /** Time has passed. */
  | 'tick';

export interface Timing {
  /** Without a touch until the question. */
  readonly idle: number;
  /** From the question to the reset. */
  readonly warn: number;
  /** How long a card stands. */
  readonly card: number;
}

interface Moment {
  readonly at: number;
  readonly timing: Timing;
}

const SECOND = 1000;

export function attract(at: number): KioskState {
  return { phase: 'attract', card: 0, since: at };
}

export function step(state: KioskState, event: KioskEvent, moment: Moment): KioskState {
  const { at } = moment;
  if (event === 'restart') return attract(at);
  if (event === 'tick') return afterTime(state, moment);
  switch (state.phase) {
    case 'attract':
      return event === 'start' ? { phase: 'browse', touched: at } : state;
    case 'browse':
      return { phase: 'browse', touched: at };
    case 'warning':
      return event === 'touch' ? state : { phase: 'browse', touched: at };
  }
}

/** What time alone does. A tick that comes late, after a standstill of the device, still shows the whole countdown. */
function afterTime(state: KioskState, { at, timing }: Moment): KioskState {
  if (at < dueAt(state, timing)) return state;
  switch (state.phase) {
    case 'attract':
      return { phase: 'attract', card: state.card + 1, since: at };
    case 'browse':
      return { phase: 'warning', since: at };
    case 'warning':
      return attract(at);
  }
}

/** When time alone changes the state. */
export function dueAt(state: KioskState, timing: Timing): number {
  switch (state.phase) {
    case 'attract':
      return state.since + timing.card;
    case 'browse':
      return state.touched + timing.idle;
    case 'warning':
      return state.since + timing.warn;
  }
}

/** Whole seconds left of the countdown; null while none runs. */
export function secondsLeft(state: KioskState, { at, timing }: Moment): number | null {
  if (state.phase !== 'warning') return null;
  return Math.max(1, Math.ceil((dueAt(state, timing) - at) / SECOND));
}

/** When the screen changes next: at the end of a phase, or with the next second of the countdown. */
export function nextChange(state: KioskState, { at, timing }: Moment): number {
  const end = dueAt(state, timing);
  const left = secondsLeft(state, { at, timing });
  return left === null ? end : end - (left - 1) * SECOND;
}
