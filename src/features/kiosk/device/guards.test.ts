// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { guardScreen, leadsOut, watchTouches } from './guards.ts';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys that lead out of the kiosk', () => {
  it.each([
    ['print', key('p', { ctrlKey: true })],
    ['print with capitals on', key('P', { ctrlKey: true })],
    ['save on a Mac', key('s', { metaKey: true })],
    ['open a file', key('o', { ctrlKey: true })],
    ['zoom', key('+', { ctrlKey: true })],
    ['go back', key('ArrowLeft', { altKey: true })],
    ['help', key('F1')],
    ['developer tools', key('F12')],
    ['context menu', key('ContextMenu')],
  ])('%s', (_name, event) => {
    expect(leadsOut(event)).toBe(true);
  });

  it.each(['Tab', 'Enter', ' ', 'ArrowLeft', 'Escape', 'p', 'PageDown'])('but not %s', (name) => {
    expect(leadsOut(key(name))).toBe(false);
  });
});

describe('the guard of the screen', () => {
  it('holds back menu, selection, dragging and zooming, until it ends', () => {
    const end = guardScreen(window);
    const isHeld = (event: Event) => !document.body.dispatchEvent(event);
    const make = (type: string) => new Event(type, { bubbles: true, cancelable: true });
    const zoom = () => new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
    for (const type of ['contextmenu', 'selectstart', 'dragstart', 'gesturestart']) expect(isHeld(make(type)), type).toBe(true);
    expect(isHeld(zoom())).toBe(true);
    expect(isHeld(new WheelEvent('wheel', { bubbles: true, cancelable: true }))).toBe(false);
    expect(isHeld(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true }))).toBe(true);
    end();
    for (const type of ['contextmenu', 'dragstart']) expect(isHeld(make(type)), type).toBe(false);
  });
});

it('hears a touch that a view swallows', () => {
  const onTouch = vi.fn();
  const end = watchTouches(window, onTouch);
  const swallow = (event: Event) => event.stopImmediatePropagation();
  document.body.addEventListener('pointerdown', swallow, { capture: true });
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(onTouch).toHaveBeenCalledOnce();
  end();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(onTouch).toHaveBeenCalledOnce();
});
