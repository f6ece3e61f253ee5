import { expect, it } from 'vitest';
import { wipeStorage } from './wipe-storage.ts';

function storageWith(entries: Record<string, string>): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

it('leaves nothing of a visitor and everything of the crew', () => {
  const local = storageWith({ shortlist: 'a,b', language: 'ru', 'stage-playlist': 'x', stages: 'y', other: '1' });
  const session = storageWith({ form: 'name' });
  wipeStorage([() => local, () => session]);
  expect(Array.from({ length: local.length }, (_key, index) => local.key(index))).toEqual(['stage-playlist']);
  expect(session.length).toBe(0);
});

it('goes on where a storage is blocked', () => {
  const session = storageWith({ form: 'name' });
  wipeStorage([
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    () => session,
  ]);
  expect(session.length).toBe(0);
});
