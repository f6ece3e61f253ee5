import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { CHANNELS, channelsFor, type Message } from './channels.ts';

const RU: Message = { text: 'Парк «Лиминь» & ко', address: 'https://example.org/ru/compare/?parks=a,b&rows=different' };
const ZH: Message = { text: '商业航天产业园', address: 'https://example.org/zh/parks/commercial-aerospace-park/' };

function addressOf(name: string, message: Message): URL {
  const channel = CHANNELS.find((item) => item.channel === name);
  if (!channel) throw new Error(`no channel ${name}`);
  return new URL(channel.addressOf(message));
}

describe('the address of a channel', () => {
  it.each([
    ['telegram', 't.me/share/url', { url: RU.address, text: RU.text }],
    ['vk', 'vk.com/share.php', { url: RU.address, title: RU.text }],
    ['whatsapp', 'wa.me/', { text: `${RU.text}\n${RU.address}` }],
    ['linkedin', 'www.linkedin.com/sharing/share-offsite/', { url: RU.address }],
  ])('%s carries text and link unharmed', (name, page, query) => {
    const url = addressOf(name, RU);
    expect(url.protocol).toBe('https:');
    expect(url.host + url.pathname).toBe(page);
    expect(Object.fromEntries(url.searchParams)).toEqual(query);
  });

  it('email names no one, and ends lines as mail does', () => {
    const url = addressOf('email', ZH);
    expect(url.pathname).toBe('');
    expect(url.searchParams.get('subject')).toBe(ZH.text);
    expect(url.searchParams.get('body')).toBe(`${ZH.address}\r\n`);
  });

  it.each(CHANNELS.map(({ channel }) => channel))('%s is plain ASCII without a plus or a bare space', (name) => {
    for (const message of [RU, ZH]) expect(addressOf(name, message).href).toMatch(/^[!-*,-~]+$/);
  });
});

/** The longest that is sent: a shortlist of all parks, the four longest names written out. */
function longest(lang: Lang): Message {
  const parks = readdirSync('public/data/parks').map((file) => JSON.parse(readFileSync(`public/data/parks/${file}`, 'utf8')));
  const names: string[] = parks.map((park) => park.shortName[lang]).toSorted((a: string, b: string) => b.length - a.length);
  const { shortlist, andMore } = JSON.parse(readFileSync(`locales/${lang}/send.json`, 'utf8'));
  const site: string = JSON.parse(readFileSync(`locales/${lang}/common.json`, 'utf8')).site.full;
  const text = `${shortlist}${andMore}${names.slice(0, 4).join(', ')} · ${site}`;
  return { text, address: `https://example.org/${lang}/shortlist/?parks=${parks.map((park) => park.slug).join()}` };
}

it.each(LANGS.flatMap((lang) => CHANNELS.map(({ channel, addressOf }) => [channel, lang, addressOf] as const)))(
  '%s takes the longest message in %s: mail programs on Windows stop at two thousand characters',
  (_channel, lang, addressOf) => {
    expect(addressOf(longest(lang)).length).toBeLessThanOrEqual(2000);
  },
);

describe('channelsFor', () => {
  const names = (...given: Parameters<typeof channelsFor>) => channelsFor(...given).map(({ channel }) => channel);

  it('offers each language what its readers use', () => {
    expect([names('zh', null), names('en', null), names('ru', null)]).toEqual([[], ['whatsapp', 'linkedin', 'email'], ['telegram', 'vk', 'email']]);
  });

  it('offers inside an app only the app itself', () => {
    expect(names('en', 'telegram')).toEqual(['telegram']);
    expect(names('ru', 'instagram')).toEqual([]);
    expect(names('ru', 'wechat')).toEqual([]);
  });
});
