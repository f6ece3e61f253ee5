import { isLang, type Lang } from '#i18n/languages.ts';
import type { ShowStep } from './show-machine.ts';

/** Wall and notes on one computer talk over this; nothing leaves it, so it works without a network. */
const CHANNEL = 'stage';

/** What goes between the windows. */
export type StageMessage =
  /** Wall: this is where the show stands. Also the answer to `hello`. */
  | { type: 'show'; lang: Lang; search: string }
  /** Wall: the show was closed. */
  | { type: 'closed' }
  /** Notes: is there a show? */
  | { type: 'hello' }
  /** Notes: do this. */
  | { type: 'step'; step: ShowStep };

const PLAIN_STEPS = ['next', 'previous', 'first', 'last', 'blank', 'auto'] as const;

function readStep(value: object): ShowStep | null {
  const type = 'type' in value ? value.type : null;
  const plain = PLAIN_STEPS.find((known) => known === type);
  if (plain) return { type: plain };
  if (type === 'language' && 'lang' in value && typeof value.lang === 'string' && isLang(value.lang)) return { type, lang: value.lang };
  return type === 'slide' && 'id' in value && typeof value.id === 'string' ? { type, id: value.id } : null;
}

/** Messages are parsed, never trusted: another version of the app may be open in another window. */
export function readMessage(value: unknown): StageMessage | null {
  if (value === null || typeof value !== 'object' || !('type' in value)) return null;
  const { type } = value;
  if (type === 'hello' || type === 'closed') return { type };
  if (type === 'show' && 'lang' in value && 'search' in value && typeof value.lang === 'string' && typeof value.search === 'string')
    return isLang(value.lang) ? { type, lang: value.lang, search: value.search } : null;
  if (type !== 'step' || !('step' in value) || value.step === null || typeof value.step !== 'object') return null;
  const step = readStep(value.step);
  return step ? { type, step } : null;
}

export interface StageChannel {
  send: (message: StageMessage) => void;
  close: () => void;
}

/** Opens the channel; a browser without it has a wall and notes that do not know each other. */
export function openChannel(onMessage: (message: StageMessage) => void): StageChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message) onMessage(message);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
