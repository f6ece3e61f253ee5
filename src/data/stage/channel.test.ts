import { expect, it } from 'vitest';
import { readMessage } from './channel.ts';

it.each([
  { type: 'hello' },
  { type: 'closed' },
  { type: 'show', lang: 'ru', search: 'slide=closing' },
  { type: 'step', step: { type: 'next' } },
  { type: 'step', step: { type: 'language', lang: 'en' } },
  { type: 'step', step: { type: 'slide', id: 'closing' } },
])('understands %o', (message) => {
  expect(readMessage(message)).toEqual(message);
});

it.each([
  null,
  'next',
  7,
  {},
  { type: 'show', lang: 'fr', search: '' },
  { type: 'show', lang: 'ru' },
  { type: 'step' },
  { type: 'step', step: { type: 'explode' } },
])('ignores %o', (message) => {
  expect(readMessage(message)).toBeNull();
});
