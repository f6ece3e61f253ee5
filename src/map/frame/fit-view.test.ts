import { describe, expect, it } from 'vitest';
import { fitView, isSameView, minZoomFor } from './fit-view.ts';
import { boundsOfCircle, fromUnit, metresPerPixel, projector, toUnit } from './mercator.ts';

const ZHIGU = { lat: 45.8066, lng: 126.4706, radiusMetres: 3000 };
const LIMIN = { lat: 45.9, lng: 126.54, radiusMetres: 5000 };
const SONGBEI = { lat: 45.808, lng: 126.547, radiusMetres: null };

describe('fitView', () => {
  it.each([
    { width: 984, height: 700 },
    { width: 390, height: 240 },
    { width: 1400, height: 1020 },
  ])('keeps every circle inside a frame of $width by $height', (size) => {
    const view = fitView([ZHIGU, LIMIN, SONGBEI], size);
    if (!view) throw new Error('no view');
    const project = projector(view, size);
    for (const place of [ZHIGU, LIMIN]) {
      const { southWest, northEast } = boundsOfCircle(place, place.radiusMetres);
      expect(project(southWest).x).toBeGreaterThan(0);
      expect(project(southWest).y).toBeLessThan(size.height);
      expect(project(northEast).x).toBeLessThan(size.width);
      expect(project(northEast).y).toBeGreaterThan(0);
    }
  });

  it('comes closer to a single place', () => {
    const size = { width: 984, height: 700 };
    expect(fitView([ZHIGU], size)?.zoom).toBeGreaterThan(fitView([ZHIGU, LIMIN, SONGBEI], size)?.zoom ?? 99);
  });

  it('has nothing to show without places or before layout', () => {
    expect(fitView([], { width: 984, height: 700 })).toBeNull();
    expect(fitView([ZHIGU], { width: 0, height: 0 })).toBeNull();
  });
});

describe('minZoomFor', () => {
  it('allows 9 on a phone and less far out on a wall', () => {
    expect(minZoomFor({ width: 390, height: 240 })).toBe(9);
    expect(minZoomFor({ width: 984, height: 700 })).toBe(10.25);
    expect(minZoomFor({ width: 3840, height: 2160 })).toBe(11);
  });
});

describe('mercator', () => {
  it('returns to the same point', () => {
    const back = fromUnit(toUnit(ZHIGU));
    expect(back.lat).toBeCloseTo(ZHIGU.lat, 9);
    expect(back.lng).toBeCloseTo(ZHIGU.lng, 9);
  });

  it('knows the scale of Harbin at zoom 11', () => {
    expect(metresPerPixel(45.8, 11)).toBeCloseTo(53.3, 1);
  });
});

it('takes views as equal within what the address keeps', () => {
  expect(isSameView({ lat: 45.80001, lng: 126.5, zoom: 11 }, { lat: 45.8, lng: 126.5, zoom: 11.01 })).toBe(true);
  expect(isSameView({ lat: 45.8, lng: 126.5, zoom: 11 }, { lat: 45.8, lng: 126.5, zoom: 11.25 })).toBe(false);
});
