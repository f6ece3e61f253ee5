import { describe, expect, it } from 'vitest';
import { projector } from '#map/frame/mercator.ts';
import { stageScale, stageView } from './stage-view.ts';

const ZHIGU = { id: 'zhigu', lat: 45.8066, lng: 126.4706, radiusMetres: 3000, isPoint: false };
const LIMIN = { id: 'limin', lat: 45.9, lng: 126.54, radiusMetres: 5000, isPoint: false };
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
];

describe('stageView', () => {
  it.each(SIZES)('puts a place right of the words at $width by $height', (size) => {
    const view = stageView([ZHIGU], size);
    if (!view) throw new Error('no view');
    const { x, y } = projector(view, size)(ZHIGU);
    expect(x / size.width).toBeCloseTo(0.705, 2);
    expect(y / size.height).toBeCloseTo(0.42, 2);
  });

  it('shows the same ground on a larger screen', () => {
    const [small, large] = [stageView([ZHIGU], { width: 1920, height: 1080 }), stageView([ZHIGU], { width: 3840, height: 2160 })];
    expect((large?.zoom ?? 0) - (small?.zoom ?? 0)).toBeCloseTo(1);
    expect(large?.lat).toBeCloseTo(small?.lat ?? 0, 6);
  });

  it('steps back for several places', () => {
    const size = { width: 1920, height: 1080 };
    expect(stageView([ZHIGU, LIMIN], size)?.zoom).toBeLessThan(stageView([ZHIGU], size)?.zoom ?? 0);
  });

  it('has nothing to show before layout', () => {
    expect(stageView([ZHIGU], { width: 0, height: 0 })).toBeNull();
  });
});

it('scales by the tighter side', () => {
  expect(stageScale({ width: 1024, height: 768 })).toBeCloseTo(1024 / 1920);
});
