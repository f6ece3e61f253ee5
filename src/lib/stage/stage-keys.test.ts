import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress, keyOf, STAGE_KEYS } from './stage-keys.ts';

function press(part: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...part };
}

const ALL = STAGE_KEYS.flatMap(({ command, keys }) => keys.map((key) => ({ command, ...key })));

describe('commandOf', () => {
  it.each(ALL)('$label is $command', ({ command, key, code, shift = false }) => {
    expect(commandOf(press({ key: key ?? '', code: code ?? '', shiftKey: shift }))).toBe(command);
  });

  it('gives no key two meanings', () => {
    const presses = ALL.map(({ key, code, shift }) => `${key ?? code}${shift ? ' shift' : ''}`);
    expect(presses.filter((name, index) => presses.indexOf(name) !== index)).toEqual([]);
  });

  it('knows a letter by its place under a Russian layout and an input method', () => {
    expect(commandOf(press({ key: 'и', code: 'KeyB' }))).toBe('blank');
    expect(commandOf(press({ key: 'Process', code: 'KeyF' }))).toBe('full-screen');
  });

  it('takes the Russian full stop for a full stop', () => {
    expect(commandOf(press({ key: '.', code: 'Slash' }))).toBe('blank');
  });

  it('leaves shortcuts to the browser', () => {
    expect(commandOf(press({ key: 'r', code: 'KeyR', ctrlKey: true }))).toBeNull();
    expect(commandOf(press({ key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }))).toBeNull();
  });

  it('starts with Shift and F5 as other programs do', () => {
    expect(commandOf(press({ key: 'F5', code: 'F5', shiftKey: true }))).toBe('full-screen');
  });
});

describe('keyOf', () => {
  it.each(ALL)('finds $label in the table', ({ key, code, shift = false, label }) => {
    expect(keyOf(press({ key: key ?? '', code: code ?? '', shiftKey: shift }))?.label).toBe(label);
  });

  it('finds nothing for a key that the stage does not know', () => {
    expect(keyOf(press({ key: 'q', code: 'KeyQ' }))).toBeNull();
  });
});
