import { describe, expect, it } from 'vitest';
import { BRICK_HEIGHT, bricksOf, shareOf } from './brick-layout.ts';

describe('bricksOf', () => {
  it('stacks from the bottom left and cuts the last brick', () => {
    const picture = bricksOf(9.7, 780);
    expect(picture?.filled).toHaveLength(10);
    expect(picture?.filled[0]).toMatchObject({ x: 0, y: (picture?.height ?? 0) - BRICK_HEIGHT });
    expect(picture?.filled.at(-1)?.width).toBeCloseTo((picture?.filled[0]?.width ?? 0) * 0.7);
  });

  it.each([1, 3, 7, 14, 30, 59.5, 60])('stays inside its column and in four rows with %d', (count) => {
    const picture = bricksOf(count, 780);
    expect(picture?.width).toBeLessThanOrEqual(780);
    expect(picture?.height).toBeLessThanOrEqual(4 * 35);
  });

  it('draws nothing that nobody could count', () => {
    expect(bricksOf(61, 780)).toBeNull();
    expect(bricksOf(0, 780)).toBeNull();
  });
});

describe('shareOf', () => {
  it('is a hundred bricks, the filled ones first', () => {
    const picture = shareOf(26.3, 780);
    expect(picture?.filled).toHaveLength(27);
    expect(picture?.rest).toHaveLength(74);
    expect(picture?.width).toBeCloseTo(780);
  });

  it('is none above a hundred', () => {
    expect(shareOf(120, 780)).toBeNull();
  });
});
