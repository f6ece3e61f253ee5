import type { Finding, Rule } from '../rule.ts';
import { fileOfAddress, type Page, type Site, textOf } from '../site.ts';

/** Attributes by which an element loads something. A link loads unless it only names an address. */
const LOADING = [
  ...['script[src]', 'img[src]', 'iframe[src]', 'source[src]', 'video[src]', 'audio[src]', 'track[src]', 'embed[src]', 'input[src]'],
  ...['object[data]', 'img[srcset]', 'source[srcset]', 'video[poster]', 'image[href]', 'use[href]', 'form[action]'],
  ...['stylesheet', 'preload', 'modulepreload', 'prefetch', 'icon', 'apple-touch-icon', 'manifest', 'preconnect', 'dns-prefetch'].map(
    (rel) => `link[rel~="${rel}"]`,
  ),
].join(', ');

const ATTRIBUTES = ['src', 'data', 'poster', 'href', 'action'];

/** The site loads nothing from others and nothing that is not there. */
export const resources: Rule = {
  name: 'resources',
  about: 'Scripts, styles, images, icons and preloads lie in this build: no other host is ever asked.',
  check: (site) => [
    ...site.pages.flatMap((page) => [...loadedBy(page), ...styleUrls(page)].flatMap((address) => checkAddress(site, page, address))),
    ...site.files.names.filter((name) => name.endsWith('.css')).flatMap((name) => checkSheet(site, name)),
  ],
};

function loadedBy({ document }: Page): Set<string> {
  return new Set(
    [...document.querySelectorAll(LOADING)].flatMap((element) => [
      ...ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []),
      ...(element.getAttribute('srcset') ?? '').split(',').flatMap((entry) => entry.trim().split(/\s+/)[0] || []),
    ]),
  );
}

function urlsIn(css: string): Set<string> {
  return new Set([...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].map(([, url, sheet]) => url ?? sheet ?? ''));
}

function styleUrls({ document }: Page): Set<string> {
  return urlsIn([...document.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
}

function checkAddress(site: Site, page: Pick<Page, 'path'> & Page, address: string): Finding[] {
  if (address.startsWith('#')) return [];
  const file = fileOfAddress(site, address, page);
  if (file === null) return [{ place: page.path, message: `${address} is loaded from elsewhere`, tip: 'serve it from this site' }];
  return site.files.has(file) ? [] : [{ place: page.path, message: `${address} does not exist`, tip: 'build it, or do not load it' }];
}

function checkSheet(site: Site, name: string): Finding[] {
  const from = { file: name, path: `/${name}`, lang: 'en', kind: 'chooser', ref: null } as const;
  return [...urlsIn(textOf(site.files, name))].flatMap((address) => {
    const file = fileOfAddress(site, address, from);
    if (address.startsWith('#') || (file && site.files.has(file))) return [];
    return [{ place: name, message: `${address} ${file ? 'does not exist' : 'is loaded from elsewhere'}`, tip: 'name a file of this build' }];
  });
}
