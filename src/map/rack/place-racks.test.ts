import { describe, expect, it } from 'vitest';
import { isOverlapping } from '#map/frame/box.ts';
import { edgeOf, placeRacks, type RackRequest } from './place-racks.ts';

const FRAME = { size: { width: 984, height: 700 }, reserved: [{ x: 928, y: 16, width: 40, height: 160 }] };

const zhigu: RackRequest = { id: 'zhigu', anchor: { x: 417, y: 450, radius: 68, halfName: null }, size: { width: 170, height: 180 } };
const limin: RackRequest = { id: 'limin', anchor: { x: 540, y: 220, radius: 113, halfName: null }, size: { width: 120, height: 110 } };
const songbei: RackRequest = { id: 'songbei', anchor: { x: 560, y: 445, radius: 30, halfName: { width: 30, height: 12 } }, size: { width: 180, height: 140 } };

describe('placeRacks', () => {
  it('puts a lone rack to the west, with the leader on the edge of its circle', () => {
    const [place] = placeRacks([zhigu], FRAME);
    expect(place?.box.x).toBe(417 - 68 - 40 - 170);
    expect(place?.leader.to).toEqual({ x: 417 - 68, y: 450 });
  });

  it('keeps 16 px from the frame and from each other', () => {
    const places = placeRacks([zhigu, limin, songbei], FRAME);
    expect(places).toHaveLength(3);
    for (const { box } of places) {
      expect(box.x).toBeGreaterThanOrEqual(16);
      expect(box.y).toBeGreaterThanOrEqual(16);
      expect(box.x + box.width).toBeLessThanOrEqual(968);
      expect(box.y + box.height).toBeLessThanOrEqual(684);
    }
    for (const [index, { box }] of places.entries()) {
      for (const other of places.slice(index + 1)) expect(isOverlapping(box, other.box)).toBe(false);
    }
  });

  it('goes round a circle at the western frame', () => {
    const [place] = placeRacks([{ ...zhigu, anchor: { ...zhigu.anchor, x: 90 } }], FRAME);
    expect(place?.box.x).toBeGreaterThan(90);
  });

  it('keeps off the controls', () => {
    const east: RackRequest = { ...songbei, anchor: { ...songbei.anchor, x: 780, y: 90 } };
    const boxes = placeRacks([east], FRAME).map(({ box }) => box);
    expect(boxes).toHaveLength(1);
    expect(boxes.filter((box) => FRAME.reserved.some((area) => isOverlapping(area, box)))).toEqual([]);
  });
});

describe('edgeOf', () => {
  it('stops at the printed name of a district', () => {
    expect(edgeOf(songbei.anchor, { x: 760, y: 445 })).toEqual({ x: 590, y: 445 });
  });
});
