import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserClock } from '#lib/clock.ts';
import { createKioskRunner } from './kiosk-runner.ts';

const timing = { idle: 60_000, warn: 20_000, card: 8000 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function start(isResumed = false) {
  const runner = createKioskRunner({ clock: browserClock, timing, isResumed });
  const seen: string[] = [];
  const stop = runner.subscribe(() => {
    const { phase, card, left } = runner.read();
    seen.push([phase, card, left].join(' '));
  });
  return { runner, seen, stop };
}

describe('a runner', () => {
  it('turns the cards with nobody there', () => {
    const { seen } = start();
    vi.advanceTimersByTime(24_500);
    expect(seen).toEqual(['attract 1 ', 'attract 2 ', 'attract 3 ']);
  });

  it('asks, counts down second by second and goes back', () => {
    const { runner, seen } = start();
    runner.send('start');
    vi.advanceTimersByTime(60_000 + 20_000);
    expect(seen[0]).toBe('browse 0 ');
    expect(seen.slice(1, 21)).toEqual(Array.from({ length: 20 }, (_second, index) => `warning 0 ${20 - index}`));
    expect(seen[21]).toBe('attract 0 ');
  });

  it('is kept awake by touches without telling the screen of each', () => {
    const { runner, seen } = start();
    runner.send('start');
    for (let touches = 0; touches < 500; touches += 1) {
      vi.advanceTimersByTime(1000);
      runner.send('touch');
    }
    expect(seen).toEqual(['browse 0 ']);
    vi.advanceTimersByTime(59_999);
    expect(runner.read().phase).toBe('browse');
    vi.advanceTimersByTime(1);
    expect(runner.read().phase).toBe('warning');
  });

  it('goes on from the question and asks again later', () => {
    const { runner } = start();
    runner.send('start');
    vi.advanceTimersByTime(70_000);
    runner.send('stay');
    expect(runner.read()).toEqual({ phase: 'browse', card: 0, left: null });
    vi.advanceTimersByTime(60_000);
    expect(runner.read().left).toBe(20);
  });

  it('resumes a visit after the page was loaded anew', () => {
    const { runner } = start(true);
    expect(runner.read().phase).toBe('browse');
    vi.advanceTimersByTime(80_000);
    expect(runner.read().phase).toBe('attract');
  });

  it('holds one timer whatever happens, and none when nobody listens', () => {
    const { runner, stop } = start();
    for (let loops = 0; loops < 1000; loops += 1) {
      runner.send('start');
      runner.send('touch');
      vi.advanceTimersByTime(80_000);
      expect(runner.read().phase).toBe('attract');
    }
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
