import { describe, expect, it } from 'vitest';
import type { KeyPress } from '#lib/stage/stage-keys.ts';
import { nameOfKey, readPress } from './key-name.ts';

function press(part: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...part };
}

describe('nameOfKey', () => {
  it.each([
    [{ key: 'PageDown', code: 'PageDown' }, 'Page Down'],
    [{ key: 'ArrowRight', code: 'ArrowRight' }, 'Arrow Right'],
    [{ key: 'b', code: 'KeyB' }, 'B'],
    [{ key: 'и', code: 'KeyB' }, 'И'],
    [{ key: ' ', code: 'Space' }, 'Space'],
    [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift + Space'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: 'F5', code: 'F5', shiftKey: true }, 'Shift + F5'],
    [{ key: 'Process', code: 'KeyF' }, 'KeyF'],
    [{ key: 'Unidentified', code: 'LaunchApp2' }, 'LaunchApp2'],
    [{ key: 'w', code: 'KeyW', ctrlKey: true }, 'Ctrl + W'],
    [{ key: 'AudioVolumeUp', code: 'AudioVolumeUp' }, 'Audio Volume Up'],
  ])('%j is %s', (part, name) => {
    expect(nameOfKey(press(part))).toBe(name);
  });
});

describe('readPress', () => {
  it('says what the stage does with a key', () => {
    expect(readPress(press({ key: 'PageUp', code: 'PageUp' }))).toMatchObject({ command: 'previous' });
    expect(readPress(press({ key: 'F5', code: 'F5' }))).toMatchObject({ command: 'full-screen' });
  });

  it('says that the stage does not know a key, and that a shortcut is the browser’s', () => {
    expect(readPress(press({ key: 'q', code: 'KeyQ' }))).toMatchObject({ command: null });
    expect(readPress(press({ key: 'r', code: 'KeyR', ctrlKey: true }))).toMatchObject({ command: 'browser' });
  });

  it('waits for the key a modifier is held for', () => {
    expect(readPress(press({ key: 'Shift', code: 'ShiftLeft', shiftKey: true }))).toBeNull();
  });
});
