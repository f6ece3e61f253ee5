import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('aligns names to the left and numbers to the right', () => {
  const rows = [
    ['page', 'ms'],
    ['explore', '7'],
    ['a', '1200'],
  ];
  expect(formatTable(rows)).toBe('  page       ms\n  explore     7\n  a        1200');
});
