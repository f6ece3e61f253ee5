import { describe, expect, it } from 'vitest';
import { canComeAgain, isReloadDue } from './daily-reload.ts';

const at = (text: string) => new Date(`2026-11-${text}:00`);

describe('the daily reload', () => {
  it('is due once the hour has come, and stays due until it is done', () => {
    const loaded = at('22T10:00');
    expect(isReloadDue({ hour: 4, loaded, now: at('22T23:59') })).toBe(false);
    expect(isReloadDue({ hour: 4, loaded, now: at('23T03:59') })).toBe(false);
    expect(isReloadDue({ hour: 4, loaded, now: at('23T04:00') })).toBe(true);
    expect(isReloadDue({ hour: 4, loaded, now: at('25T02:00') })).toBe(true);
  });

  it('is not due again on the day it was done', () => {
    expect(isReloadDue({ hour: 4, loaded: at('23T04:00'), now: at('23T04:30') })).toBe(false);
    expect(isReloadDue({ hour: 0, loaded: at('23T00:00'), now: at('23T23:59') })).toBe(false);
  });

  it('never is where it is turned off', () => {
    expect(isReloadDue({ hour: null, loaded: at('01T00:00'), now: at('23T04:00') })).toBe(false);
  });
});

describe('a page', () => {
  const answers = async () => ({ ok: true });

  it('comes again when a service worker or the server answers', async () => {
    expect(await canComeAgain({ isControlled: () => true, ask: () => Promise.reject(new Error('no network')) })).toBe(true);
    expect(await canComeAgain({ isControlled: () => false, ask: answers })).toBe(true);
  });

  it('does not come again without a network, nor from a server that fails', async () => {
    expect(await canComeAgain({ isControlled: () => false, ask: () => Promise.reject(new Error('no network')) })).toBe(false);
    expect(await canComeAgain({ isControlled: () => false, ask: async () => ({ ok: false }) })).toBe(false);
  });
});
