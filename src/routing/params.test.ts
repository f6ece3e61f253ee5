import { describe, expect, it } from 'vitest';
import { readList, toggled, withParams } from './params.ts';

describe('readList', () => {
  it('keeps known values in their own order and names the unknown', () => {
    const params = new URLSearchParams('sector=bio,warp,space');
    expect(readList(params, 'sector', ['space', 'bio'])).toEqual({ values: ['space', 'bio'], unknown: ['warp'] });
  });

  it('is empty without the parameter', () => {
    expect(readList(new URLSearchParams(), 'sector', ['space'])).toEqual({ values: [], unknown: [] });
  });
});

describe('withParams', () => {
  it('sets, replaces and removes without touching the rest', () => {
    const next = withParams(new URLSearchParams('a=1&b=2&c=3'), { a: ['x', 'y'], b: null, c: [] });
    expect([...next.entries()]).toEqual([['a', 'x,y']]);
  });
});

it('toggled adds a missing value and removes one that is there', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
