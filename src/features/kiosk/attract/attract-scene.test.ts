import { describe, expect, it } from 'vitest';
import { type Box, isOverlapping } from '#map/frame/box.ts';
import { attractScene, lineFrom } from './attract-scene.ts';
import { loadBasemapLabels, loadClusters } from './scene-fixture.ts';

const SCREENS = [
  { size: { width: 1080, height: 1050 }, inset: { top: 60, right: 40, bottom: 180, left: 40 }, unit: 18 },
  { size: { width: 1100, height: 980 }, inset: { top: 40, right: 80, bottom: 40, left: 40 }, unit: 18 },
  { size: { width: 720, height: 720 }, inset: { top: 40, right: 60, bottom: 40, left: 30 }, unit: 14 },
  { size: { width: 2160, height: 2100 }, inset: { top: 120, right: 80, bottom: 360, left: 80 }, unit: 36 },
];
const ORDERS = [
  ['zh', 'en', 'ru'],
  ['ru', 'zh', 'en'],
] as const;

const scenes = SCREENS.flatMap((screen) =>
  ORDERS.map((langs) => ({ ...screen, scene: attractScene({ ...screen, langs, clusters: loadClusters(), labels: loadBasemapLabels() }) })),
);

const isInside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

describe('the map behind the cards', () => {
  it('shows every place in its free part', () => {
    for (const { scene, size, inset } of scenes) {
      for (const { at, radius } of scene.circles) {
        expect(at.x - radius).toBeGreaterThanOrEqual(0);
        expect(at.x + radius).toBeLessThanOrEqual(size.width - inset.right + 1);
        expect(at.y + radius).toBeLessThanOrEqual(size.height - inset.bottom + 1);
      }
      for (const { box } of scene.districts) expect(isInside(box, size)).toBe(true);
    }
  });

  it('names every place, the city and the river, with no name over another', () => {
    for (const { scene, size } of scenes) {
      const ids = scene.names.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['zhigu', 'limin', 'songbei', 'harbin']));
      // On the smallest screen there is room for the places only.
      if (size.width > 1000)
        expect(
          ids.some((id) => id.startsWith('songhua')),
          `${size.width} ${ids}`,
        ).toBe(true);
      const clashes = scene.names.flatMap((a, index) => scene.names.slice(index + 1).filter((b) => isOverlapping(a.box, b.box)));
      expect(clashes).toEqual([]);
    }
  });

  it('draws no circle where only the district is known', () => {
    for (const { scene } of scenes) expect([scene.circles.map(({ id }) => id), scene.districts.map(({ id }) => id)]).toEqual([['zhigu', 'limin'], ['songbei']]);
  });

  it('begins a line at the edge of the circle or of the name', () => {
    const [first] = scenes;
    const circle = first?.scene.circles[0];
    if (!first || !circle) throw new Error('no scene');
    expect(lineFrom(first.scene, circle.id, { x: circle.at.x, y: 5000 })).toEqual({ x: circle.at.x, y: circle.at.y + circle.radius });
    const box = first.scene.districts[0]?.box;
    expect(lineFrom(first.scene, 'songbei', { x: 5000, y: 0 })?.x).toBe((box?.x ?? 0) + (box?.width ?? 0));
    expect(lineFrom(first.scene, 'nowhere', { x: 0, y: 0 })).toBeNull();
  });
});
