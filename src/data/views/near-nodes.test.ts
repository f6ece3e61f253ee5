import { describe, expect, it } from 'vitest';
import { type NodeDistance, nearNodes } from './near-nodes.ts';

const node = (id: string, kind: NodeDistance['kind'], metres: number | null): NodeDistance => ({ id, kind, name: id, metres, onward: null });

describe('nearNodes', () => {
  it('gives one metro station, then the railway stations by distance, then the airport', () => {
    const nodes = [node('air', 'airport', 26_000), node('far', 'rail', 9000), node('near', 'rail', 7000), node('m1', 'metro', 8000), node('m2', 'metro', 6000)];
    expect(nearNodes(nodes).map((item) => item.id)).toEqual(['m2', 'near', 'far', 'air']);
  });

  it('takes a station too near to measure as the nearest', () => {
    expect(nearNodes([node('m1', 'metro', 10_000), node('m2', 'metro', null)]).map((item) => item.id)).toEqual(['m2']);
  });

  it('leaves the crossings out', () => {
    expect(nearNodes([node('heihe', 'crossing', 500_000)])).toEqual([]);
  });
});
