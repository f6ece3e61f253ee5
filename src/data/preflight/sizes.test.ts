import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTACT_CODES, contactCodeSide, inkShare, qrSize, reachOf } from './qr-size.ts';
import { isTooSmall, pixelsOf, pixelsPerCentimetre, recommendedScale, type ScreenReading, scaleOf, zoomOf } from './screen-size.ts';

const FULL_HD: ScreenReading = { width: 1920, height: 1080, ratio: 1, zoom: 1 };
const UHD_AT_200: ScreenReading = { width: 1920, height: 1080, ratio: 2, zoom: 1 };

describe('zoomOf', () => {
  it.each([
    [1920, 1920, 1],
    [1920, 1536, 1.25],
    [1936, 1920, 1],
    [1280, 1422, 0.9],
    [1920, 1500, 1],
    [0, 0, 1],
  ])('of a window %d wide outside and %d inside is %d', (outer, inner, zoom) => {
    expect(zoomOf(outer, inner)).toBe(zoom);
  });
});

describe('a screen', () => {
  it('has the pixels of the device, whatever the browser zooms', () => {
    expect(pixelsOf(UHD_AT_200)).toEqual({ width: 3840, height: 2160 });
    expect(pixelsOf({ ...FULL_HD, ratio: 1.25, zoom: 1.25 })).toEqual({ width: 1920, height: 1080 });
    expect(scaleOf({ ...UHD_AT_200, ratio: 3, zoom: 1.5 })).toBe(2);
  });

  it.each([
    [FULL_HD, 1],
    [UHD_AT_200, 2],
    [{ width: 3840, height: 2160, ratio: 1, zoom: 1 }, 2],
    [{ width: 2560, height: 1440, ratio: 1, zoom: 1 }, 1.25],
    [{ width: 1280, height: 720, ratio: 1, zoom: 1 }, 1],
    [{ width: 1080, height: 1920, ratio: 1, zoom: 1 }, 1],
  ])('%j wants the scale %d', (screen, scale) => {
    expect(recommendedScale(screen)).toBe(scale);
  });

  it('is too small below 1280 × 720, either way up', () => {
    expect(isTooSmall({ width: 1280, height: 720, ratio: 1, zoom: 1 })).toBe(false);
    expect(isTooSmall({ width: 720, height: 1280, ratio: 1, zoom: 1 })).toBe(false);
    expect(isTooSmall({ width: 1024, height: 768, ratio: 1, zoom: 1 })).toBe(true);
  });
});

describe('a code', () => {
  it('for 1.5 m on a 55-inch screen is 18 to 19.5 cm, about 300 CSS pixels', () => {
    const size = qrSize(1.5, pixelsPerCentimetre(FULL_HD, 55));
    expect(size).toMatchObject({ least: 15, from: 18, to: 19.5, side: 18.75 });
    expect(size.pixels).toBe(296);
  });

  it('takes as many CSS pixels on a screen of twice the density, and fewer where the browser zooms in', () => {
    expect(pixelsPerCentimetre(UHD_AT_200, 55)).toBe(pixelsPerCentimetre(FULL_HD, 55));
    expect(pixelsPerCentimetre({ ...FULL_HD, ratio: 2, zoom: 2 }, 55)).toBe(pixelsPerCentimetre(FULL_HD, 55) / 2);
  });

  it('is read from where it was made for', () => {
    expect(reachOf(qrSize(5, 1).side)).toBeCloseTo(5);
  });

  it.each(Object.values(CONTACT_CODES))('on a contact slide has the width %d that the slide gives it', (width) => {
    expect(readFileSync('src/blocks/slides/ContactSlide.module.css', 'utf8')).toContain(`inline-size: calc(${width} * var(--u))`);
  });

  it('has a white edge of four modules, which is not counted', () => {
    expect(inkShare(37)).toBeCloseTo(29 / 37);
  });

  it('on a contact slide is 27 cm wide on a 55-inch screen, and no larger where the screen is higher', () => {
    const code = { width: CONTACT_CODES.one, modules: 37 };
    expect(contactCodeSide(FULL_HD, 55, code)).toBeCloseTo(27.3, 1);
    expect(contactCodeSide({ width: 1024, height: 768 }, 55, code)).toBeCloseTo(25.1, 1);
  });
});
