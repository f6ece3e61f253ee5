// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserClock } from '#lib/clock.ts';
import { watchCorner } from './long-press.ts';

const send = (type: string, x: number, y: number) => window.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y }));
const onPress = vi.fn();
let end: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  onPress.mockClear();
  end = watchCorner(window, { clock: browserClock, onPress });
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

it('tells of three seconds on the corner', () => {
  send('pointerdown', 40, 40);
  send('pointermove', 50, 45);
  vi.advanceTimersByTime(2999);
  expect(onPress).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPress).toHaveBeenCalledOnce();
});

it.each([
  ['lifts', () => send('pointerup', 40, 40)],
  ['wanders off', () => send('pointermove', 90, 40)],
  ['begins to scroll', () => send('pointercancel', 40, 40)],
])('says nothing when the finger %s', (_what, then) => {
  send('pointerdown', 40, 40);
  vi.advanceTimersByTime(1000);
  then();
  vi.advanceTimersByTime(10_000);
  expect(onPress).not.toHaveBeenCalled();
});

it('says nothing of a press elsewhere', () => {
  send('pointerdown', 400, 40);
  vi.advanceTimersByTime(10_000);
  expect(onPress).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
