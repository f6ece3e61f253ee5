import { describe, expect, it } from 'vitest';
import { attract, dueAt, type KioskState, nextChange, secondsLeft, step } from './kiosk-machine.ts';

const timing = { idle: 60_000, warn: 20_000, card: 8000 };
const browse: KioskState = { phase: 'browse', touched: 0 };
const warning: KioskState = { phase: 'warning', since: 60_000 };

describe('with nobody there', () => {
  it('shows card after card', () => {
    expect(step(attract(0), 'tick', { at: 7999, timing })).toEqual(attract(0));
    expect(step(attract(0), 'tick', { at: 8000, timing })).toEqual({ phase: 'attract', card: 1, since: 8000 });
  });

  it('shows the next card after a standstill, not the one it would have reached', () => {
    expect(step(attract(0), 'tick', { at: 8_000_000, timing })).toEqual({ phase: 'attract', card: 1, since: 8_000_000 });
  });

  it('begins only when a visitor starts', () => {
    expect(step(attract(0), 'touch', { at: 10, timing })).toEqual(attract(0));
    expect(step(attract(0), 'stay', { at: 10, timing })).toEqual(attract(0));
    expect(step(attract(0), 'start', { at: 10, timing })).toEqual({ phase: 'browse', touched: 10 });
  });
});

describe('with a visitor', () => {
  it('counts the time from the last touch', () => {
    const later = step(browse, 'touch', { at: 50_000, timing });
    expect(step(later, 'tick', { at: 109_999, timing })).toEqual(later);
    expect(step(later, 'tick', { at: 110_000, timing })).toEqual({ phase: 'warning', since: 110_000 });
  });

  it('gives the whole countdown even after a standstill', () => {
    const state = step(browse, 'tick', { at: 900_000, timing });
    expect(secondsLeft(state, { at: 900_000, timing })).toBe(20);
  });

  it('goes back to the beginning when asked', () => {
    expect(step(browse, 'restart', { at: 5, timing })).toEqual(attract(5));
  });
});

describe('the countdown', () => {
  it('shows every second once and never zero', () => {
    expect([60_000, 60_001, 61_000, 79_000, 79_999, 90_000].map((at) => secondsLeft(warning, { at, timing }))).toEqual([20, 20, 19, 1, 1, 1]);
    expect([attract(0), browse].map((state) => secondsLeft(state, { at: 1, timing }))).toEqual([null, null]);
  });

  it('asks to be drawn with every second', () => {
    expect(nextChange(warning, { at: 60_000, timing })).toBe(61_000);
    expect(nextChange(warning, { at: 60_400, timing })).toBe(61_000);
    expect(nextChange(warning, { at: 79_000, timing })).toBe(80_000);
    expect(nextChange(browse, { at: 1, timing })).toBe(dueAt(browse, timing));
  });

  it('takes a touch beside the question for nothing: the question has its own answers', () => {
    expect(step(warning, 'touch', { at: 61_000, timing })).toEqual(warning);
  });

  it('stops when the visitor is still here', () => {
    expect(step(warning, 'stay', { at: 70_000, timing })).toEqual({ phase: 'browse', touched: 70_000 });
  });

  it('ends in the beginning', () => {
    expect(step(warning, 'tick', { at: 80_000, timing })).toEqual(attract(80_000));
    expect(step(warning, 'restart', { at: 61_000, timing })).toEqual(attract(61_000));
  });
});
