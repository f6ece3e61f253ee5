import type { PageRef } from '#routing/paths.ts';
import { hasSharePack, type PackFile, sharePathOf } from '#routing/share-files.ts';
import { addressOf, offeredPages, type Page, type Site } from './site.ts';

/** A page that has cards. */
export type PackPage = Page & { readonly ref: PageRef };

/** The pages that have a card, a poster and a sheet. */
export function packPages(site: Site): PackPage[] {
  return offeredPages(site).filter((page): page is PackPage => page.ref !== null && hasSharePack(page.ref));
}

/** File below dist of a part of a page's pack. */
export function packFileOf({ lang, ref }: PackPage, name: PackFile): string {
  return sharePathOf(lang, ref, name).slice(1);
}

/** What the code of a page must say: its short address where it has one. */
export function codeAddressOf(site: Site, page: Page): string {
  const short = site.short.find(({ target }) => target === page.path);
  return short ? site.url + short.path : addressOf(site, page);
}
