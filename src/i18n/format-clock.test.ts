import { expect, it } from 'vitest';
import { formatClock } from './format-clock.ts';

it('tells the time of Harbin, eight hours ahead of UTC', () => {
  expect(formatClock(new Date('2026-03-01T06:05:00Z'), 'en')).toBe('14:05');
});

it('starts the day at 00', () => {
  expect(formatClock(new Date('2026-03-01T16:30:00Z'), 'zh')).toBe('00:30');
});
