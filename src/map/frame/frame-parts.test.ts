import { describe, expect, it } from 'vitest';
import { edgePlace } from './edge-point.ts';
import { scaleBar } from './scale-bar.ts';

describe('scaleBar', () => {
  it.each([
    [53.3, 2000],
    [106.6, 5000],
    [13.3, 1000],
    [6.7, 500],
  ])('at %d metres a pixel shows %d metres', (metresPerPixel, metres) => {
    const bar = scaleBar(metresPerPixel, 80);
    expect(bar.metres).toBe(metres);
    expect(bar.width).toBeLessThanOrEqual(80);
  });
});

describe('edgePlace', () => {
  const frame = { width: 984, height: 700 };
  const note = { width: 200, height: 50 };
  const area = { x: 16, y: 16, width: 952, height: 640 };

  it('stands at the lower left for a target in the south-west', () => {
    const place = edgePlace({ x: -600, y: 1500 }, frame, note, area);
    expect(place?.y).toBe(606);
    expect(place?.x).toBeLessThan(300);
    expect(place?.angle).toBeGreaterThan(90);
  });

  it('is not needed for a target in view', () => {
    expect(edgePlace({ x: 100, y: 100 }, frame, note, area)).toBeNull();
  });
});
