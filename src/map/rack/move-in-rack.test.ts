import { describe, expect, it } from 'vitest';
import { columnsFor, moveInRack } from './move-in-rack.ts';

describe('moveInRack', () => {
  const grid = { columns: 4, count: 7 };

  it('follows the rows and stops at the ends', () => {
    expect(moveInRack(0, 'ArrowRight', grid)).toBe(1);
    expect(moveInRack(0, 'ArrowLeft', grid)).toBe(0);
    expect(moveInRack(1, 'ArrowDown', grid)).toBe(5);
    expect(moveInRack(3, 'ArrowDown', grid)).toBe(3);
    expect(moveInRack(5, 'ArrowUp', grid)).toBe(1);
    expect(moveInRack(2, 'End', grid)).toBe(6);
  });

  it('leaves other keys alone', () => {
    expect(moveInRack(2, 'a', grid)).toBeNull();
  });
});

it('sets racks in the columns of the design', () => {
  expect([2, 6, 7].map(columnsFor)).toEqual([2, 3, 4]);
});
