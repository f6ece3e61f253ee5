import { describe, expect, it, vi } from 'vitest';
import { createShortlistStore, type ShortlistDevice } from './shortlist-store.ts';

function memory(text: string | null = null) {
  const device = {
    text,
    refuses: false,
    onChange: () => {},
    read: () => device.text,
    write: (next: string) => {
      if (device.refuses) throw new DOMException('full', 'QuotaExceededError');
      device.text = next;
    },
    watch: (onChange: () => void) => {
      device.onChange = onChange;
      return () => {
        device.onChange = () => {};
      };
    },
  };
  return device satisfies ShortlistDevice;
}

describe('the shortlist', () => {
  it('comes back in the order it was kept', () => {
    const device = memory();
    createShortlistStore(device).set(['b', 'a']);
    expect(createShortlistStore(device).read().slugs).toEqual(['b', 'a']);
  });

  it('takes from the device only slugs, each once', () => {
    expect(createShortlistStore(memory('a,,a,<b>,B,c-d')).read().slugs).toEqual(['a', 'c-d']);
  });

  it('lasts for the session where storage is full, and knows what was not kept', () => {
    const device = memory('a');
    const store = createShortlistStore(device);
    device.refuses = true;
    store.set(['a', 'b']);
    expect(store.read()).toEqual({ slugs: ['a', 'b'], kept: ['a'], changes: 1 });
  });

  it('works where storage is blocked altogether', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const store = createShortlistStore({ ...memory(), read: blocked, write: blocked });
    expect(store.read().slugs).toEqual([]);
    store.set(['a']);
    expect(store.read()).toEqual({ slugs: ['a'], kept: [], changes: 1 });
  });

  it('follows another tab and tells its listeners', () => {
    const device = memory('a');
    const store = createShortlistStore(device);
    expect(store.read().slugs).toEqual(['a']);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    device.text = 'a,b';
    device.onChange();
    expect(store.read().slugs).toEqual(['a', 'b']);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    device.text = '';
    device.onChange();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('keeps what the session added when nothing changed elsewhere', () => {
    const device = memory('a');
    const store = createShortlistStore(device);
    store.subscribe(() => {});
    device.refuses = true;
    store.set(['a', 'b']);
    device.onChange();
    expect(store.read().slugs).toEqual(['a', 'b']);
  });

  it('gives the same object until something changes', () => {
    const store = createShortlistStore(memory('a'));
    expect(store.read()).toBe(store.read());
  });
});
