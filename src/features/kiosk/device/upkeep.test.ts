import { describe, expect, it, vi } from 'vitest';
import { keepUp, type UpkeepOptions } from './upkeep.ts';

function options(changes: Partial<UpkeepOptions>): UpkeepOptions {
  return {
    hour: 4,
    loaded: new Date('2026-11-22T10:00:00'),
    now: () => new Date('2026-11-23T04:01:00'),
    isIdle: () => true,
    updates: { isReady: () => false, apply: vi.fn() },
    network: { isControlled: () => false, ask: async () => ({ ok: true }) },
    reload: vi.fn(),
    ...changes,
  };
}

describe('the upkeep of a kiosk', () => {
  it('loads the page anew once a day with nobody there', async () => {
    const given = options({});
    expect(await keepUp(given)).toBe('reloaded');
    expect(given.reload).toHaveBeenCalledOnce();
  });

  it('waits while a visitor is there', async () => {
    const given = options({ isIdle: () => false, updates: { isReady: () => true, apply: vi.fn() } });
    expect(await keepUp(given)).toBe('nothing');
    expect(given.updates.apply).not.toHaveBeenCalled();
  });

  it('lets a visitor stay who came while it was asking', async () => {
    const answers = [true, false];
    const given = options({ isIdle: () => answers.shift() ?? false });
    expect(await keepUp(given)).toBe('nothing');
    expect(given.reload).not.toHaveBeenCalled();
  });

  it('never leaves a page that would not come again', async () => {
    const given = options({ network: { isControlled: () => false, ask: () => Promise.reject(new Error('no network')) } });
    expect(await keepUp(given)).toBe('nothing');
    expect(given.reload).not.toHaveBeenCalled();
  });

  it('puts a new version in place as soon as it is complete, whatever the hour', async () => {
    const given = options({ now: () => new Date('2026-11-22T12:00:00'), updates: { isReady: () => true, apply: vi.fn() } });
    expect(await keepUp(given)).toBe('updated');
    expect(given.updates.apply).toHaveBeenCalledOnce();
    expect(given.reload).not.toHaveBeenCalled();
  });

  it('stays where it is with an incomplete version before the hour', async () => {
    expect(await keepUp(options({ now: () => new Date('2026-11-22T12:00:00') }))).toBe('nothing');
  });
});
