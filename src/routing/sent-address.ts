import type { Lang } from '#i18n/languages.ts';
import { BASE_PATH } from './base.ts';
import { type PageName, type PageRef, pathOf } from './paths.ts';

/** Parameters that are the state of a page (docs/URLS.md). Whatever else stands in an address was put there by others on its way. */
export const PAGE_PARAMS: Partial<Record<PageName, readonly string[]>> = {
  explore: ['sector', 'stage', 'place', 'precision', 'published', 'russia', 'anchor', 'park', 'view', 'at'],
  enterprises: ['sector', 'park', 'presence'],
  policies: ['level', 'topic', 'fits'],
  finder: ['sector', 'stage', 'published', 'airport', 'rail', 'russia'],
  compare: ['parks', 'rows'],
  shortlist: ['parks'],
  contact: ['park'],
};

/** Where the skip link leads: no part of a page. */
const CONTENT = '#content';

/** The state of a page as it stands behind its path: "?sector=bio#open-data", or nothing. */
export function stateOf(ref: PageRef, { search, hash }: { search: string; hash: string }): string {
  const given = new URLSearchParams(search);
  const own = new URLSearchParams((PAGE_PARAMS[ref.page] ?? []).flatMap((name) => given.getAll(name).map((value) => [name, value])));
  // Commas may stand in a query as they are: shorter, and readable on paper.
  const query = own.toString().replaceAll('%2C', ',');
  return (query && `?${query}`) + (hash === CONTENT ? '' : hash);
}

/** Hosts that mean this very machine or this room. */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|.*\.local$)/;

/**
 * Address under which others reach the site: the one on screen, but the published one where a machine at a stand
 * serves the site to itself: a link to that machine opens nowhere else.
 */
export function siteAddress({ hostname, origin }: Pick<Location, 'hostname' | 'origin'>, published: string = __PUBLIC_URL__): string {
  const isLocal = LOCAL.test(hostname) && !LOCAL.test(new URL(published).hostname);
  return isLocal ? published.replace(/\/$/, '') : origin + BASE_PATH;
}

/** Absolute address of a page to be sent to somebody. For use in a browser. */
export function sentAddress(lang: Lang, ref: PageRef, state = ''): string {
  return siteAddress(window.location) + pathOf(lang, ref) + state;
}
