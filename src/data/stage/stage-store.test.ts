import { expect, it } from 'vitest';
import { createStageStore } from './stage-store.ts';

function memory(start: string | null = null) {
  let text = start;
  return {
    read: () => text,
    write(query: string) {
      text = query;
    },
  };
}

it('gives back what it kept', () => {
  const store = createStageStore(memory());
  expect(store.keep('parks=bio&with=ru')).toBe(true);
  expect(store.read()).toBe('parks=bio&with=ru');
});

it('says when a full or blocked storage keeps nothing, and goes on', () => {
  const fail = () => {
    throw new Error('full');
  };
  const store = createStageStore({ read: fail, write: fail });
  expect(store.keep('parks=bio')).toBe(false);
  expect(store.read()).toBe('');
});

it('ignores what cannot be a show', () => {
  expect(createStageStore(memory('x'.repeat(5000))).read()).toBe('');
});
