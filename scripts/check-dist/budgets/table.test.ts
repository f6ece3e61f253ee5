import { expect, it } from 'vitest';
import { formatWeights, isOver } from './table.ts';

const weights = [
  { budget: 'first view', lang: 'en', path: '/en/', bytes: 100 * 1024 },
  { budget: 'first view', lang: 'en', path: '/en/area/', bytes: 360 * 1024 },
] as const;

it('shows the heaviest page of each language', () => {
  expect(formatWeights(weights).split('\n').at(-1)).toMatch(/first view +– +360\.0 +– +350$/);
});

it('a page over the limit is a fault', () => {
  expect(weights.map(isOver)).toEqual([false, true]);
});
