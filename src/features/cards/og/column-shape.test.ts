import { expect, it } from 'vitest';
import { columnShape } from './column-shape.ts';

it('stacks a dozen bricks in one column', () => {
  expect(columnShape(9.7)).toMatchObject({ columns: 1, width: 43 });
});

it('keeps every stack inside the zone', () => {
  for (let bricks = 1; bricks <= 60; bricks++) {
    const { columns, width, height } = columnShape(bricks);
    expect(columns * (width + 2) - 2).toBeCloseTo(43);
    expect(Math.ceil(bricks / columns) * (height + 2) - 2).toBeLessThanOrEqual(154);
  }
});
