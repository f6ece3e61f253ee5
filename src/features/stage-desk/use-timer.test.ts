import { expect, it } from 'vitest';
import { elapsedText } from './use-timer.ts';

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3599, '59:59'],
  [3750, '1:02:30'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(elapsedText(seconds)).toBe(text);
});
