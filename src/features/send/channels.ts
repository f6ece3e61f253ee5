import { mailtoAddress } from '#blocks/enquiry/mailto.ts';
import type { Lang } from '#i18n/languages.ts';
import type { AppName } from '#lib/app-browser.ts';

/** What goes out: a line that says what it is, and the address. */
export interface Message {
  text: string;
  address: string;
}

export type ChannelName = 'telegram' | 'vk' | 'whatsapp' | 'linkedin' | 'email';

export interface Channel {
  channel: ChannelName;
  /** Name of the service; null where it is a word of the language. */
  name: string | null;
  /** The page of the service, or the mail program, with the message in it. */
  addressOf: (message: Message) => string;
}

/** Percent-encoded, spaces too: not every service reads a plus as a space. */
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}

/** Every service by which a page can be sent: a plain link, opened by the visitor and by nobody else. */
export const CHANNELS: readonly Channel[] = [
  { channel: 'telegram', name: 'Telegram', addressOf: ({ text, address }) => withQuery('https://t.me/share/url', { url: address, text }) },
  { channel: 'vk', name: 'ВКонтакте', addressOf: ({ text, address }) => withQuery('https://vk.com/share.php', { url: address, title: text }) },
  { channel: 'whatsapp', name: 'WhatsApp', addressOf: ({ text, address }) => withQuery('https://wa.me/', { text: `${text}\n${address}` }) },
  // It takes the title from the tags of the page.
  { channel: 'linkedin', name: 'LinkedIn', addressOf: ({ address }) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url: address }) },
  { channel: 'email', name: null, addressOf: ({ text, address }) => mailtoAddress({ subject: text, body: `${address}\n` }) },
];

/** What the readers of each language use. WeChat takes no links from outside: it has pictures and its own menu. */
const OF_LANGUAGE: Record<Lang, readonly ChannelName[]> = {
  zh: [],
  en: ['whatsapp', 'linkedin', 'email'],
  ru: ['telegram', 'vk', 'email'],
};

/** An app answers its own sharing address; addresses of others, and of mail programs, lead nowhere inside it. */
const OF_APP: Record<AppName, readonly ChannelName[]> = {
  wechat: [],
  telegram: ['telegram'],
  vk: ['vk'],
  whatsapp: ['whatsapp'],
  linkedin: ['linkedin'],
  instagram: [],
  facebook: [],
};

/** The channels to offer, in order. */
export function channelsFor(lang: Lang, app: AppName | null): Channel[] {
  const names = app ? OF_APP[app] : OF_LANGUAGE[lang];
  return names.flatMap((name) => CHANNELS.filter(({ channel }) => channel === name));
}
