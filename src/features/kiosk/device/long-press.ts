import type { Clock } from '#lib/clock.ts';

/** Side of the corner a technician presses, and how long. Nobody does it by chance. */
const CORNER = 120;
const HOLD = 3000;
/** A finger that wanders further is not pressing. */
const SLACK = 24;

interface Press {
  x: number;
  y: number;
  callOff: () => void;
}

/** Tells of a long press on the upper left corner of the screen. @returns what ends it */
export function watchCorner(target: EventTarget, { clock, onPress }: { clock: Clock; onPress: () => void }): () => void {
  let press: Press | null = null;

  function lift(): void {
    press?.callOff();
    press = null;
  }

  function handleDown(event: Event): void {
    lift();
    if (!(event instanceof MouseEvent) || event.clientX > CORNER || event.clientY > CORNER) return;
    press = { x: event.clientX, y: event.clientY, callOff: clock.after(HOLD, onPress) };
  }

  function handleMove(event: Event): void {
    if (press && event instanceof MouseEvent && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLACK) lift();
  }

  const listeners: readonly [string, (event: Event) => void][] = [
    ['pointerdown', handleDown],
    ['pointermove', handleMove],
    ['pointerup', lift],
    ['pointercancel', lift],
  ];
  for (const [type, handle] of listeners) target.addEventListener(type, handle, { capture: true });
  return () => {
    lift();
    for (const [type, handle] of listeners) target.removeEventListener(type, handle, { capture: true });
  };
}
