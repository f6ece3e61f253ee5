import { describe, expect, it } from 'vitest';
import { readList, readOrdered, toggled, withParams } from './params.ts';

describe('readList', () => {
  it('keeps known values in their own order and names the unknown', () => {
    const params = new URLSearchParams('sector=bio,warp,space');
    expect(readList(params, 'sector', ['space', 'bio'])).toEqual({ values: ['space', 'bio'], unknown: ['warp'] });
  });

  it('reads a parameter that a form repeats', () => {
    expect(readList(new URLSearchParams('sector=bio&sector=space'), 'sector', ['space', 'bio'])).toEqual({ values: ['space', 'bio'], unknown: [] });
  });

  it('is empty without the parameter', () => {
    expect(readList(new URLSearchParams(), 'sector', ['space'])).toEqual({ values: [], unknown: [] });
  });
});

describe('readOrdered', () => {
  const rules = { allowed: ['a', 'b', 'c'], most: 2 };

  it('keeps the order of the link, each value once', () => {
    expect(readOrdered(new URLSearchParams('parks=c,a,c'), 'parks', rules).values).toEqual(['c', 'a']);
  });

  it('names what is unknown and what is too many', () => {
    expect(readOrdered(new URLSearchParams('parks=c,x,b,a'), 'parks', rules)).toEqual({ values: ['c', 'b'], unknown: ['x'], beyond: ['a'] });
  });

  it('takes a parameter that is repeated', () => {
    expect(readOrdered(new URLSearchParams('parks=b&parks=a'), 'parks', rules).values).toEqual(['b', 'a']);
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
