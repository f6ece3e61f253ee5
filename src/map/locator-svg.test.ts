// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { INK, LIGHT } from './locator/light-palette.ts';
import { drawLocator, drawOverview, type LocatorPlace } from './locator-svg.ts';
import type { BaseMapData, MapLang } from './types.ts';

const basemap: BaseMapData = JSON.parse(readFileSync('public/data/geo/basemap.json', 'utf8'));
const zhigu: LocatorPlace = { id: 'zhigu', name: 'Around Zhigu Avenue', precision: 'neighbourhood', lat: 45.8066, lng: 126.4706, radiusMetres: 3000 };
const songbei: LocatorPlace = { id: 'songbei', name: 'Songbei', precision: 'district', lat: 45.808, lng: 126.547, radiusMetres: null };
const labels = { name: 'Where <the> park is', kilometres: (value: number) => `${value} km`, metres: (value: number) => `${value} m` };
const frame = { basemap, width: 640, height: 400, labels };

const locator = (place: LocatorPlace, lang: MapLang = 'en') => drawLocator({ ...frame, cluster: place, precision: place.precision, lang, selected: true });
const overview = (lang: MapLang) =>
  drawOverview({
    ...frame,
    lang,
    clusters: [
      { ...zhigu, count: 6 },
      { ...songbei, count: 7 },
    ],
  });

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('static pictures', () => {
  it.each([
    ['a circle', locator(zhigu)],
    ['a district', locator(songbei)],
    ['the overview', overview('ru')],
  ])('of %s are well formed, small and free of inline style', (_, svg) => {
    expect(parse(svg).querySelector('parsererror')).toBeNull();
    expect(svg).not.toMatch(/\sstyle=|<style|NaN|undefined/);
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(12 * 1024);
  });

  it('draw a selected circle to scale in seal', () => {
    const circle = parse(locator(zhigu)).querySelector('circle');
    expect(circle?.getAttribute('stroke')).toBe(INK.seal);
    expect(Number(circle?.getAttribute('r'))).toBeCloseTo(108, 0);
    expect(circle?.getAttribute('fill')).toBe(INK.seal);
  });

  it('hatch a circle with lines that end on its edge, as a pattern prints badly', () => {
    const picture = parse(locator(zhigu));
    const circle = picture.querySelector('circle');
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(circle?.getAttribute(name)));
    const lines = [...(circle?.previousElementSibling?.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)l-([\d.]+) ([\d.]+)/g)];
    const ends = lines.flatMap(([, x, y, dx, dy]) => [
      [Number(x), Number(y)],
      [Number(x) - Number(dx), Number(y) + Number(dy)],
    ]);
    expect(lines.length).toBeGreaterThan(20);
    expect(ends.filter(([x = 0, y = 0]) => Math.abs(Math.hypot(x - (cx ?? 0), y - (cy ?? 0)) - (r ?? 0)) > 0.3)).toEqual([]);
    expect(picture.querySelector('pattern')).toBeNull();
  });

  it('draw no circle for a district, only its name', () => {
    const picture = parse(locator(songbei));
    expect(picture.querySelector('circle')).toBeNull();
    expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toContain('Songbei');
  });

  it('name themselves and their scale', () => {
    const picture = parse(locator(zhigu));
    expect(picture.documentElement.getAttribute('aria-label')).toBe('Where <the> park is');
    expect(picture.documentElement.textContent).toContain('2 km');
  });

  it('speak the language asked for', () => {
    expect(overview('zh')).toContain('太阳岛');
    expect(overview('ru')).toContain('Харбин');
  });

  it('keep one scale and say no names when a view is given', () => {
    const view = { lat: 45.8, lng: 126.5, zoom: 10 };
    const picture = (place: LocatorPlace) => parse(drawLocator({ ...frame, cluster: place, precision: place.precision, lang: 'en', selected: false, view }));
    const radius = (place: LocatorPlace) => Number(picture(place).querySelector('circle')?.getAttribute('r'));
    expect(picture(zhigu).querySelector('text')).toBeNull();
    expect(radius({ ...zhigu, radiusMetres: 6000 })).toBeCloseTo(2 * radius(zhigu), 0);
  });
});

it('uses the colours of the design tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.lastIndexOf('[data-theme="stage"]'));
  for (const colour of [...Object.values(LIGHT), ...Object.values(INK)]) expect(light).toContain(colour);
});
