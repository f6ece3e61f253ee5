import { describe, expect, it } from 'vitest';
import { bearingDegrees, distanceMetres, roundTo } from './geo.ts';

describe('distanceMetres', () => {
  it('measures a known distance to within one per cent', () => {
    // Harbin railway station to Harbin North station, WGS-84: about 12.4 km.
    const metres = distanceMetres({ lat: 45.76, lng: 126.6254 }, { lat: 45.8481, lng: 126.5296 });
    expect(metres).toBeGreaterThan(12_200);
    expect(metres).toBeLessThan(12_500);
  });

  it('is zero between a point and itself', () => {
    expect(distanceMetres({ lat: 45, lng: 126 }, { lat: 45, lng: 126 })).toBe(0);
  });
});

describe('roundTo', () => {
  it('rounds to the nearest step', () => {
    expect(roundTo(26_400, 1000)).toBe(26_000);
    expect(roundTo(496_000, 10_000)).toBe(500_000);
  });
});

describe('bearingDegrees', () => {
  it('counts clockwise from north', () => {
    const from = { lat: 45.8, lng: 126.5 };
    expect(bearingDegrees(from, { lat: 46, lng: 126.5 })).toBeCloseTo(0);
    expect(bearingDegrees(from, { lat: 45.8, lng: 126.6 })).toBeCloseTo(90, 0);
    expect(bearingDegrees(from, { lat: 45.6, lng: 126.3 })).toBeCloseTo(215, 0);
  });
});
