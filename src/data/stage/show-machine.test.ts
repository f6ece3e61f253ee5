import { describe, expect, it } from 'vitest';
import { isIdle, isRunning, type Show, stepShow } from './show-machine.ts';

const SLIDES = [{ id: 'opening' }, { id: 'bio.title' }, { id: 'bio.where' }, { id: 'closing' }];
const SHOW: Show = { lang: 'zh', parks: [], kinds: [], second: 'ru', auto: null, theme: 'dark', slide: 'bio.title', isHeld: false, isBlank: false };
const step = (type: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'auto' | 'tick', from: Partial<Show> = {}) =>
  stepShow({ ...SHOW, ...from }, { type }, SLIDES);

describe('stepShow', () => {
  it.each([
    ['next', 'bio.where'],
    ['previous', 'opening'],
    ['first', 'opening'],
    ['last', 'closing'],
  ] as const)('goes to the %s slide', (type, id) => {
    expect(step(type).slide).toBe(id);
  });

  it('stops at both ends, but goes round by itself', () => {
    expect(step('next', { slide: 'closing' }).slide).toBe('closing');
    expect(step('previous', { slide: null }).slide).toBe('opening');
    expect(step('tick', { slide: 'closing' }).slide).toBe('opening');
  });

  it('blanks and unblanks by the same step, and lights up for whoever moves on', () => {
    expect(step('blank').isBlank).toBe(true);
    expect(step('blank', { isBlank: true })).toMatchObject({ isBlank: false, slide: 'bio.title' });
    expect(step('next', { isBlank: true })).toMatchObject({ isBlank: false, slide: 'bio.where' });
  });

  it('starts running, holds and goes on at the same pace', () => {
    expect(step('auto')).toMatchObject({ auto: 15, isHeld: false });
    expect(step('auto', { auto: 20 })).toMatchObject({ auto: 20, isHeld: true });
    expect(step('auto', { auto: 20, isHeld: true })).toMatchObject({ auto: 20, isHeld: false });
  });

  it('changes the first language in place and swaps it with the second', () => {
    expect(stepShow(SHOW, { type: 'language', lang: 'en' }, SLIDES)).toMatchObject({ lang: 'en', second: 'ru', slide: 'bio.title' });
    expect(stepShow(SHOW, { type: 'language', lang: 'ru' }, SLIDES)).toMatchObject({ lang: 'ru', second: 'zh' });
  });

  it('finds the park of a slide that is gone', () => {
    expect(stepShow(SHOW, { type: 'slide', id: 'bio.numbers-3' }, SLIDES).slide).toBe('bio.title');
    expect(stepShow(SHOW, { type: 'slide', id: 'food.title' }, SLIDES).slide).toBe('opening');
  });
});

it('is idle only where nobody would miss the picture', () => {
  expect(isIdle(SHOW, { kind: 'title' })).toBe(false);
  expect(isIdle({ ...SHOW, isBlank: true }, { kind: 'title' })).toBe(true);
  expect(isIdle(SHOW, { kind: 'closing' })).toBe(true);
  expect(isIdle({ ...SHOW, auto: 20 }, { kind: 'closing' })).toBe(false);
});

it('does not run while blank or held', () => {
  expect(isRunning({ ...SHOW, auto: 20 })).toBe(true);
  expect(isRunning({ ...SHOW, auto: 20, isHeld: true })).toBe(false);
  expect(isRunning({ ...SHOW, auto: 20, isBlank: true })).toBe(false);
  expect(isRunning(SHOW)).toBe(false);
});
