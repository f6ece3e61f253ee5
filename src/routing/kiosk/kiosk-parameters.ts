import { LANGS } from '#i18n/languages.ts';

/**
 * Everything that can be set about a kiosk, in its address: a public contract. The table of docs/URLS.md says the same;
 * a test compares the two. Whatever is not as described here counts as not given.
 */
export const KIOSK_PARAMETERS = {
  idle: { kind: 'number', initial: 75, least: 15, most: 900 },
  warn: { kind: 'number', initial: 20, least: 5, most: 120 },
  card: { kind: 'number', initial: 8, least: 4, most: 120 },
  order: { kind: 'word', initial: 'list', words: ['list', 'sector', 'shuffle'] },
  start: { kind: 'word', initial: null, words: LANGS },
  parks: { kind: 'parks', initial: null },
  reload: { kind: 'hour', initial: 4 },
} as const;

export type KioskParameter = keyof typeof KIOSK_PARAMETERS;
export type CardOrder = (typeof KIOSK_PARAMETERS.order.words)[number];

export const KIOSK_PARAMETER_NAMES: readonly KioskParameter[] = ['idle', 'warn', 'card', 'order', 'start', 'parks', 'reload'];

/** Hours of the day, for `reload`; "off" turns the daily reload off. */
export const RELOAD_OFF = 'off';
export const LAST_HOUR = 23;

/** What a parameter is without being given and what it may be, as the documents and the technician's view write it. */
export function describeParameter(name: KioskParameter): { initial: string; allowed: string } {
  const parameter = KIOSK_PARAMETERS[name];
  switch (parameter.kind) {
    case 'number':
      return { initial: String(parameter.initial), allowed: `${parameter.least}–${parameter.most}` };
    case 'word':
      return { initial: parameter.initial ?? '{lang}', allowed: parameter.words.join(', ') };
    case 'parks':
      return { initial: '*', allowed: '{slug},…' };
    case 'hour':
      return { initial: String(parameter.initial), allowed: `0–${LAST_HOUR}, ${RELOAD_OFF}` };
  }
}
