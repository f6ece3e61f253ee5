import { describe, expect, it } from 'vitest';
import type { FigureView } from '#data/slices/slice.ts';
import { bestSlot, latest, slotPair } from './slots.ts';

const figure = (id: string): FigureView => ({
  id,
  label: id,
  value: 1,
  unit: 'count',
  qualifier: 'exact',
  status: 'in-place',
  scope: 'park',
  asOf: '2025',
  sources: ['s'],
});

type Park = Parameters<typeof bestSlot>[0];

const park = (over: Partial<Park>): Park => ({
  figures: [figure('a'), figure('b')],
  headline: [{ figure: 'a' }, { figure: 'b' }, { unknown: 'floor-area' }, { unknown: 'rent' }],
  rowFigure: 'b',
  unknown: ['rent', 'floor-area'],
  ...over,
});

const keys = (slots: ReturnType<typeof slotPair>) => slots.map((slot) => ('figure' in slot ? slot.figure.id : slot.unknown));

describe('the one slot of a card', () => {
  it('is the figure lists show too', () => {
    expect(keys([bestSlot(park({}))])).toEqual(['b']);
  });

  it('is what is not published where the park has no figure of its own', () => {
    expect(keys([bestSlot(park({ rowFigure: null }))])).toEqual(['floor-area']);
  });
});

describe('the two slots of a poster', () => {
  it('are the best figure and the next of the strip', () => {
    expect(keys(slotPair(park({})))).toEqual(['b', 'a']);
  });

  it('never show two borrowed figures: one stands beside what is not published', () => {
    expect(keys(slotPair(park({ rowFigure: null })))).toEqual(['a', 'floor-area']);
  });

  it('both say that nothing is published where the strip has no figure', () => {
    const unknown: Park['headline'] = [{ unknown: 'floor-area' }, { unknown: 'rent' }];
    expect(keys(slotPair(park({ rowFigure: null, figures: [], headline: unknown })))).toEqual(['rent', 'floor-area']);
  });
});

it('shows one number: the latest', () => {
  expect(latest({ ...figure('a'), previous: { value: 0, asOf: '2020' } })).toEqual(figure('a'));
});
