import { LANGS, LANGUAGE_TAG, type Lang, OG_LOCALE } from '#i18n/languages.ts';
import { isScreen } from '#routing/page-list.ts';
import { pathOf, sliceNameOf } from '#routing/paths.ts';
import { sharePathOf } from '#routing/share-files.ts';
import { listShortLinks, shortPage } from '../short-pages.ts';
import { addPack } from './pack-fixture.ts';
import type { Reading } from './pack-readings.ts';
import { listPageFiles, type PageFile } from './page-files.ts';
import type { Finding, Rule } from './rule.ts';
import { createSite, type SiteFiles, sliceFileOf } from './site.ts';

/** A small site below a sub-path that breaks no rule: every kind of page once, one park, one policy. */
const URL_OF_SITE = 'https://example.org/invest';
const PAGES = listPageFiles(['a-park'], ['a-policy']);

const WORDS = {
  zh: { name: '示范园区', pitch: '十五个园区之一，只在检查时出现。', label: '计划总投资', text: '这一页的说明只为检查而写，长度足够，内容各不相同：' },
  en: {
    name: 'Example Park',
    pitch: 'One of fifteen, here for the checks.',
    label: 'Planned investment',
    text: 'A description of this page, long enough to be shown: ',
  },
  ru: {
    name: 'Парк-пример',
    pitch: 'Один из пятнадцати, только для проверок.',
    label: 'Инвестиции',
    text: 'Описание этой страницы, достаточно длинное для показа: ',
  },
} satisfies Record<Lang, Record<string, string>>;

/** The short address of the one park in each language. */
const SHORT = listShortLinks({ parks: [{ order: 7, slug: 'a-park', name: { zh: WORDS.zh.name, en: WORDS.en.name, ru: WORDS.ru.name } }] });

export type Files = Map<string, Buffer | string>;
export type ReadingTable = Map<string, Reading>;

/** A change to the small site: to its files, and to what was read out of them. */
export type Change = (files: Files, readings: ReadingTable) => void;

/** What a rule finds after the site was changed. */
export function findingsAfter(rule: Rule, change: Change = () => {}, hasBrowser = false): Finding[] {
  const files = validFiles();
  addPack(files);
  const readings = new Map<string, Reading>(codesOfPages().map(([name, code]) => [name, { codes: [code], pdf: null }]));
  change(files, readings);
  return rule.check(createSite(URL_OF_SITE, tableOf(files), { expected: PAGES, short: SHORT, readings, hasBrowser }));
}

/** Files of the codes, and what each says. */
function codesOfPages(): [string, string][] {
  return PAGES.flatMap(({ lang, ref, path }) => {
    const short = SHORT.find(({ target }) => target === path);
    const names = ref ? (['qr.png', 'qr.svg'] as const).map((file) => sharePathOf(lang, ref, file).slice(1)) : [];
    return names.map((name): [string, string] => [name, URL_OF_SITE + (short?.path ?? path)]);
  });
}

/** Replaces a part of a file. @throws when the part is not there: the test would prove nothing */
export function edit(files: Files, name: string, from: string, to: string): void {
  const text = String(files.get(name));
  if (!text.includes(from)) throw new Error(`${name} has no «${from}»`);
  files.set(name, text.replaceAll(from, to));
}

export function tableOf(files: ReadonlyMap<string, Buffer | string>): SiteFiles {
  return { names: [...files.keys()].sort(), has: (name) => files.has(name), bytes: (name) => Buffer.from(files.get(name) ?? '') };
}

function validFiles(): Files {
  return new Map<string, Buffer | string>([
    ...PAGES.map((page): [string, string] => [page.file, pageHtml(page)]),
    ...PAGES.flatMap((page): [string, string][] => (page.ref ? [[sliceFileOf(page, page.ref), JSON.stringify(sliceOf(page))]] : [])),
    ...codesOfPages().map(([name]): [string, string] => [name, 'a code']),
    ...SHORT.map((link): [string, string] => [`${link.path.slice(1)}index.html`, shortPage(link, headAt(link.target), '/invest')]),
    ['sitemap.xml', sitemapXml()],
    ['robots.txt', `User-agent: *\nSitemap: ${URL_OF_SITE}/sitemap.xml\n`],
    ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['assets/index-1.js', 'import"./vendor-1.js";import("./ParkMap-1.js");const docs="https://react.dev/errors/";'],
    ['assets/vendor-1.js', 'export const a=1;'],
    ['assets/ParkMap-1.js', 'import"./vendor-1.js";'],
    ['assets/index-1.css', '@font-face{src:url(./golos-ascii-1.woff2)}'],
    ['assets/golos-ascii-1.woff2', 'font'],
    ['share.png', pngHeader(1200, 630)],
  ]);
}

/** The first bytes of a PNG of this size. */
export function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** 970 in English and Russian, 9.7 in Chinese. */
const figures = (lang: Lang) => [{ id: 'investment', label: WORDS[lang].label, value: 970_000_000, unit: 'CNY', qualifier: 'exact' }];

/** Pages of a kind share it; the other slices are named by it. */
const kindOf = (ref: PageFile['ref']): string | undefined => (ref?.page === 'park' || ref?.page === 'policy' ? ref.page : ref && sliceNameOf(ref)) ?? undefined;

function sliceOf(page: PageFile): object {
  const { lang } = page;
  const { name, pitch } = WORDS[lang];
  const record = {
    name,
    shortName: name,
    title: name,
    summary: pitch,
    pitch,
    figures: figures(lang),
    headline: [{ figure: 'investment' }, { unknown: 'rent' }],
  };
  const base = { kind: kindOf(page.ref), version: 2, parks: [record], keyFigures: figures(lang), park: record, enterprises: [record], platforms: [] };
  return {
    ...base,
    policies: [record],
    policy: record,
    sections: [{ ...record, groups: [record] }],
    list: [record],
    bodies: [record],
    url: 'https://example.com/a',
  };
}

function alternates({ ref }: PageFile): string {
  const page = ref ?? { page: 'explore' };
  const links = LANGS.map((lang) => `<link rel="alternate" hreflang="${LANGUAGE_TAG[lang]}" href="${URL_OF_SITE}${pathOf(lang, page)}"/>`);
  return `${links.join('')}<link rel="alternate" hreflang="x-default" href="${URL_OF_SITE}/"/>`;
}

function headOf(page: PageFile): string {
  if (page.kind === 'not-found') return '<title>404</title><meta name="robots" content="noindex"/>';
  const address = URL_OF_SITE + page.path;
  const title = `${WORDS[page.lang].name} ${page.path}`;
  const robots = isScreen(page.ref) ? '<meta name="robots" content="noindex"/>' : '';
  const share = { type: 'website', title, description: title, url: address, image: `${URL_OF_SITE}/share.png`, locale: OG_LOCALE[page.lang] };
  const tags = Object.entries(share).map(([name, content]) => `<meta property="og:${name}" content="${content}"/>`);
  return `<title>${title}</title><meta name="description" content="${WORDS[page.lang].text}${page.path}"/><link rel="canonical" href="${address}"/>
${alternates(page)}${tags.join('')}<meta name="twitter:card" content="summary_large_image"/>${robots}`;
}

function headAt(path: string): string {
  return PAGES.filter((page) => page.path === path)
    .map(headOf)
    .join('');
}

function bodyOf(page: PageFile): string {
  const { name, pitch, label } = WORDS[page.lang];
  const place = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Place', name }] };
  return `<main id="main"><h1>${name}</h1><p>${pitch}</p><dl><dt>${label}</dt><dd>9,7\u00a0%</dd></dl>
<a href="/invest/en/parks/a-park/#main" lang="en">Park</a><a href="https://example.com/a">1</a><a href="/invest/ru/" lang="ru">Русский</a>
<img src="/invest/icon.svg" alt="" width="24" height="24"/></main><script type="application/ld+json">${JSON.stringify(place)}</script>`;
}

function pageHtml(page: PageFile): string {
  const state = page.ref ? [[['slice', page.lang, sliceFileOf(page, page.ref).slice('data/zh/'.length, -'.json'.length)], sliceOf(page)]] : [];
  return `<!doctype html><html lang="${LANGUAGE_TAG[page.lang]}"><head><link rel="icon" href="/invest/icon.svg"/>${headOf(page)}
<style>p{margin:0}</style><script type="module" src="/invest/assets/index-1.js"></script></head><body><div id="root">${bodyOf(page)}</div>
<script type="application/json" id="state">${JSON.stringify(state)}</script></body></html>`;
}

function sitemapXml(): string {
  const entries = PAGES.filter(({ ref }) => ref && !isScreen(ref)).map((page) => `<url><loc>${URL_OF_SITE}${page.path}</loc>${alternates(page)}</url>`);
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;
}
