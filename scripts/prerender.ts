/** Makes every page in every language a complete HTML file, from the built app and the built slices. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '#data/dataset.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { shellPathOf } from '#offline/pack.ts';
import { listPages, SCREENS } from '#routing/page-list.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';
import { loadDataset } from './load-dataset.ts';
import { assetTags, readManifest } from './page-assets.ts';
import { readWords } from './read-words.ts';
import { CACHE, DIST, publicUrl } from './settings.ts';
import { listShortLinks, shortPage } from './short-pages.ts';

type Render = (path: string) => Promise<{ html: string; state: unknown }>;

const base = publicUrl().pathname.replace(/\/$/, '');

/** The page's queries read the files of this build instead of the network. */
function serveSlicesFromDisk(): void {
  globalThis.fetch = (input) => {
    const path = String(input).slice(base.length);
    return Promise.resolve(new Response(readFileSync(join(DIST, path))));
  };
}

/** React puts hoisted tags first in the string. */
const HOISTED = /^(?:<title[^>]*>[^<]*<\/title>|<meta\b[^>]*>|<link\b[^>]*>)+/;

function splitHead(html: string, path: string): { head: string; body: string } {
  const head = HOISTED.exec(html)?.[0] ?? '';
  if (!head.includes('<title')) throw new Error(`${path}: no title`);
  if (/<template|<!--\$[!?]-->/.test(html)) throw new Error(`${path}: a boundary did not finish`);
  return { head, body: html.slice(head.length) };
}

interface PageFile {
  /** Address that is rendered. */
  path: string;
  /** File below dist. */
  file: string;
  lang: Lang;
  page: PageRef['page'] | 'chooser' | 'not-found' | 'shell';
  /** What it looks like, where that is another page: an address without a language leads to the choice of one. */
  looks?: 'chooser';
}

function listFiles(data: Dataset): PageFile[] {
  const refs = listPages(
    data.parks.map((park) => park.slug),
    data.policies.map((policy) => policy.id),
  );
  const pages = LANGS.flatMap((lang) =>
    [...refs, ...SCREENS].map((ref): PageFile => ({ path: pathOf(lang, ref), file: `${pathOf(lang, ref)}index.html`, lang, page: ref.page })),
  );
  const missing = LANGS.map((lang): PageFile => ({ path: `/${lang}/404/`, file: `/${lang}/404.html`, lang, page: 'not-found' }));
  return [
    { path: '/', file: '/index.html', lang: 'en', page: 'chooser' },
    { path: '/404/', file: '/404.html', lang: 'en', page: 'not-found', looks: 'chooser' },
    ...pages,
    ...missing,
  ];
}

function fillTemplate(template: string, page: PageFile, rendered: { html: string; state: unknown }): string {
  const isStatic = page.page === 'not-found' || page.page === 'shell';
  const { head, body } = splitHead(rendered.html, page.path);
  const marked = isStatic ? head.replace(/<(title|meta|link)\b/g, '<$1 data-static') : head;
  const state = JSON.stringify(rendered.state).replaceAll('<', '\\u003c');
  return template
    .replace('<html lang="en">', `<html lang="${LANGUAGE_TAG[page.lang]}">`)
    .replace('<!--app-head-->', () => marked + assetTags(readManifest(), page.looks ?? page.page, page.lang, base))
    .replace('<div id="root"><!--app-html--></div>', () => `<div id="root"${isStatic ? ' data-page="not-found"' : ''}>${body}</div>`)
    .replace('<!--app-state-->', () => (isStatic ? '' : `<script type="application/json" id="state">${state}</script>`));
}

/** The empty page a device without a network starts from, at any address of its language: the app and the kept data fill it. */
function renderShell(lang: Lang): { html: string; state: unknown } {
  return { html: `<title>${readWords(lang, 'chooser')('title')}</title><meta name="robots" content="noindex"/>`, state: [] };
}

function writeHtml(name: string, html: string): void {
  const file = join(DIST, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** The stylesheet link of the template goes: its rules are inlined per page. Scripts must not compete with the first paint. */
function prepareTemplate(): string {
  return readFileSync(join(DIST, 'index.html'), 'utf8')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"');
}

/** Short addresses carry the tags of the profile they lead to. */
function writeShortPages(data: Dataset, heads: ReadonlyMap<string, string>): number {
  const links = listShortLinks(data);
  for (const link of links) writeHtml(`${link.path}index.html`, shortPage(link, heads.get(link.target) ?? '', base));
  return links.length;
}

async function main(): Promise<void> {
  const template = prepareTemplate();
  serveSlicesFromDisk();
  const entry: { renderPage: Render } = await import(pathToFileURL(resolve(CACHE, 'prerender/entry-prerender.js')).href);
  const data = loadDataset();
  const files = listFiles(data);
  const heads = new Map<string, string>();
  for (const page of files) {
    const rendered = await entry.renderPage(page.path);
    writeHtml(page.file, fillTemplate(template, page, rendered));
    heads.set(page.path, splitHead(rendered.html, page.path).head);
  }
  for (const lang of LANGS) writeHtml(shellPathOf(lang), fillTemplate(template, { path: '', file: shellPathOf(lang), lang, page: 'shell' }, renderShell(lang)));
  const short = writeShortPages(data, heads);
  rmSync(join(DIST, '.vite'), { recursive: true });
  console.log(`prerender: ${files.length} pages, ${short} short links`);
}

await main();
