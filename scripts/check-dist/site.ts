import { JSDOM } from 'jsdom';
import { type PageRef, sliceNameOf, slicePathOf } from '#routing/paths.ts';
import type { ShortLink } from '../short-pages.ts';
import type { Readings } from './pack-readings.ts';
import type { PageFile } from './page-files.ts';

/** The files of a build: a folder, or a table in a test. Names are paths below dist with forward slashes. */
export interface SiteFiles {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws when the file does not exist */
  bytes(name: string): Buffer;
}

export interface Page extends PageFile {
  readonly html: string;
  readonly document: Document;
}

/** What a build should hold, and what was read out of it beforehand. */
export interface SitePlan {
  /** Pages that must exist. */
  readonly expected: readonly PageFile[];
  /** Short addresses that must exist, and the profiles they lead to. */
  readonly short: readonly ShortLink[];
  /** Codes and sheets, as cameras and readers see them. */
  readonly readings: Readings;
  /** Whether a browser is at hand: then cards, posters and sheets must be there. */
  readonly hasBrowser: boolean;
}

/** The build as the rules see it. */
export interface Site extends SitePlan {
  /** Public address without the trailing slash. */
  readonly url: string;
  readonly files: SiteFiles;
  /** The expected pages that do exist. */
  readonly pages: readonly Page[];
}

// One window for all pages: a window for each costs three times the parsing.
const { DOMParser: PageParser } = new JSDOM('').window;

export function createSite(url: string, files: SiteFiles, plan: SitePlan): Site {
  const parser = new PageParser();
  const pages = plan.expected
    .filter(({ file }) => files.has(file))
    .map((page) => {
      const html = textOf(files, page.file);
      return { ...page, html, document: parser.parseFromString(html, 'text/html') };
    });
  return { ...plan, url: url.replace(/\/$/, ''), files, pages };
}

export function textOf(files: SiteFiles, name: string): string {
  return files.bytes(name).toString('utf8');
}

/** Pages that are offered to readers and search engines. */
export function offeredPages(site: Site): Page[] {
  return site.pages.filter(({ kind }) => kind !== 'not-found');
}

/** Public address of a page. */
export function addressOf(site: Site, page: PageFile): string {
  return site.url + page.path;
}

/** File below dist that an address of this site names; null for any other site. A folder stands for its index. */
export function fileOfAddress(site: Site, address: string, from: PageFile): string | null {
  const base = `${site.url}/`;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, addressOf(site, from));
  const start = new URL(base);
  if (url.origin !== start.origin || !url.pathname.startsWith(start.pathname)) return null;
  const path = decodeURIComponent(url.pathname.slice(start.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** File of the data slice a page is made from. */
export function sliceFileOf({ lang }: PageFile, ref: PageRef): string {
  return slicePathOf(lang, sliceNameOf(ref)).slice(1);
}
