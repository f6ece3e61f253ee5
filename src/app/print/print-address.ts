import { absoluteUrl, pageUrl } from '#app/site-url.ts';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';
import { shortPathOf } from '#routing/share-files.ts';

/** Pages whose query string is part of what they show; on the others it came with a link from elsewhere. */
const WITH_STATE: readonly PageRef['page'][] = ['explore', 'enterprises', 'policies', 'contact', 'finder', 'compare', 'shortlist'];

interface Printed {
  lang: Lang;
  page: PageRef;
  /** Place of a park in the catalogue: parks have short addresses for paper. */
  order?: number | undefined;
  /** Query string with "?". */
  search: string;
  /** Parks on the shortlist of this device. */
  shortlist: readonly string[];
}

/** The query string that brings back what is on the page; empty where the page alone does. */
export function stateOf({ page, search, shortlist }: Printed): string {
  if (!WITH_STATE.includes(page.page)) return '';
  if (page.page === 'shortlist' && !search.includes('parks=') && shortlist.length > 0) return `?parks=${shortlist.join()}`;
  // Commas may stand as they are, and a shorter address makes a coarser code.
  return search.replaceAll('%2C', ',');
}

/** The address a printed page bears: it leads to exactly what is printed. */
export function printAddress(printed: Printed): string {
  const { lang, page, order } = printed;
  return order === undefined ? pageUrl(lang, page) + stateOf(printed) : absoluteUrl(shortPathOf(lang, order));
}

/** An address as people type it. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
