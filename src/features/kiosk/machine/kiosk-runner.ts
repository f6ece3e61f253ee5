import type { Clock } from '#lib/clock.ts';
import { attract, type KioskEvent, type KioskState, nextChange, secondsLeft, step, type Timing } from './kiosk-machine.ts';

/** What the screen shows of the state. */
export interface KioskPhase {
  readonly phase: KioskState['phase'];
  /** Number of the card since the last visitor. */
  readonly card: number;
  /** Seconds of the countdown; null while none runs. */
  readonly left: number | null;
}

export interface KioskRunner {
  /** For `useSyncExternalStore`: the clock runs while someone listens. */
  subscribe: (listener: () => void) => () => void;
  read: () => KioskPhase;
  send: (event: KioskEvent) => void;
}

interface RunnerOptions {
  clock: Clock;
  timing: Timing;
  /** A visitor was here before the page was loaded anew. */
  isResumed: boolean;
}

function isSame(a: KioskPhase, b: KioskPhase): boolean {
  return a.phase === b.phase && a.card === b.card && a.left === b.left;
}

/** Drives the machine by a clock with one timer at a time. Listeners hear of what can be seen, not of every touch. */
export function createKioskRunner({ clock, timing, isResumed }: RunnerOptions): KioskRunner {
  const listeners = new Set<() => void>();
  const moment = () => ({ at: clock.now(), timing });
  let state = isResumed ? step(attract(clock.now()), 'start', moment()) : attract(clock.now());
  let shown = phaseOf(state);
  let callOff: (() => void) | null = null;

  function phaseOf(next: KioskState): KioskPhase {
    return { phase: next.phase, card: next.phase === 'attract' ? next.card : 0, left: secondsLeft(next, moment()) };
  }

  function wait(): void {
    callOff?.();
    callOff = clock.after(Math.max(0, nextChange(state, moment()) - clock.now()), () => {
      callOff = null;
      send('tick');
      if (listeners.size > 0) wait();
    });
  }

  function send(event: KioskEvent): void {
    const isOtherPhase = move(event);
    // A touch only moves the end further away: the running timer finds that out by itself.
    if (isOtherPhase && callOff) wait();
  }

  /** Takes a step; true when another phase began. */
  function move(event: KioskEvent): boolean {
    const before = state.phase;
    state = step(state, event, moment());
    const next = phaseOf(state);
    if (!isSame(next, shown)) {
      shown = next;
      for (const listener of listeners) listener();
    }
    return state.phase !== before;
  }

  return {
    read: () => shown,
    send,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) wait();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        callOff?.();
        callOff = null;
      };
    },
  };
}
