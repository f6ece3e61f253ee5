import { describe, expect, it } from 'vitest';
import { corridorScale } from './corridor-scale.ts';

const legs = [
  { id: 'suifenhe', name: 'Suifenhe', metres: 400_000, onward: { name: 'Vladivostok', metres: 520_000 } },
  { id: 'heihe', name: 'Heihe', metres: 500_000, onward: { name: 'Blagoveshchensk', metres: 500_000 } },
  { id: 'manzhouli', name: 'Manzhouli', metres: 800_000, onward: { name: 'Zabaikalsk', metres: 810_000 } },
];

describe('corridorScale', () => {
  it('draws every track on one scale', () => {
    const [suifenhe, heihe] = corridorScale(legs).tracks;
    expect((suifenhe?.crossingAt ?? 0) / (heihe?.crossingAt ?? 1)).toBeCloseTo(400 / 500, 2);
  });

  it('calls a city within the rounding of the crossing opposite, and a farther one not', () => {
    expect(corridorScale(legs).tracks.map((track) => track.onward?.opposite)).toEqual([false, true, true]);
  });

  it('puts a tick every 200 km up to the farthest end', () => {
    expect(corridorScale(legs).ticks.map((tick) => tick.metres)).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
  });

  it('leaves out a crossing whose distance is not known', () => {
    expect(corridorScale([{ id: 'x', name: 'X', metres: null, onward: null }]).tracks).toEqual([]);
  });
});
