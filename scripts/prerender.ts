/** Makes every page in every language a complete HTML file, from the built app and the built slices. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { listPages, SCREENS } from '#routing/page-list.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';
import { loadDataset } from './load-dataset.ts';
import { assetTags, readManifest } from './page-assets.ts';
import { CACHE, DIST, publicUrl } from './settings.ts';

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
  page: PageRef['page'] | 'chooser' | 'not-found';
}

function listFiles(): PageFile[] {
  const data = loadDataset();
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
    { path: '/404/', file: '/404.html', lang: 'en', page: 'not-found' },
    ...pages,
    ...missing,
  ];
}

function fillTemplate(template: string, page: PageFile, rendered: { html: string; state: unknown }): string {
  const isStatic = page.page === 'not-found';
  const { head, body } = splitHead(rendered.html, page.path);
  const marked = isStatic ? head.replace(/<(title|meta|link)\b/g, '<$1 data-static') : head;
  const state = JSON.stringify(rendered.state).replaceAll('<', '\\u003c');
  return template
    .replace('<html lang="en">', `<html lang="${LANGUAGE_TAG[page.lang]}">`)
    .replace('<!--app-head-->', () => marked + assetTags(readManifest(), page.page, page.lang, base))
    .replace('<div id="root"><!--app-html--></div>', () => `<div id="root"${isStatic ? ' data-page="not-found"' : ''}>${body}</div>`)
    .replace('<!--app-state-->', () => (isStatic ? '' : `<script type="application/json" id="state">${state}</script>`));
}

/** The stylesheet link of the template goes: its rules are inlined per page. Scripts must not compete with the first paint. */
function prepareTemplate(): string {
  return readFileSync(join(DIST, 'index.html'), 'utf8')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"');
}

async function main(): Promise<void> {
  const template = prepareTemplate();
  serveSlicesFromDisk();
  const entry: { renderPage: Render } = await import(pathToFileURL(resolve(CACHE, 'prerender/entry-prerender.js')).href);
  const files = listFiles();
  for (const page of files) {
    const html = fillTemplate(template, page, await entry.renderPage(page.path));
    const file = join(DIST, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  rmSync(join(DIST, '.vite'), { recursive: true });
  console.log(`prerender: ${files.length} pages`);
}

await main();
