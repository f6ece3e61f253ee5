import { expect, it } from 'vitest';
import { createFaultLog } from './fault-log.ts';

const noon = new Date('2026-11-22T12:00:00Z');

it('keeps the last fifty faults and no more', () => {
  const log = createFaultLog(() => noon);
  for (let index = 0; index < 5000; index += 1) log.add(new Error(`no ${index}`));
  expect(log.read()).toHaveLength(50);
  expect(log.read().at(-1)?.text).toBe('Error: no 4999');
});

it('counts a fault that repeats itself', () => {
  const log = createFaultLog(() => noon);
  for (let index = 0; index < 3; index += 1) log.add('gone');
  log.add('other');
  expect(log.read().map(({ text, count }) => [text, count])).toEqual([
    ['gone', 3],
    ['other', 1],
  ]);
});

it('cuts what is too long to read', () => {
  const log = createFaultLog(() => noon);
  log.add('x'.repeat(10_000));
  expect(log.read()[0]?.text).toHaveLength(300);
});
