import type { TFunction } from 'i18next';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';
import { sentAddress, stateOf } from '#routing/sent-address.ts';
import type { SharePack } from '#routing/share-files.ts';

/** A park as the panel names it. */
export interface SentPark {
  slug: string;
  order: number;
  name: string;
  shortName: string;
  nameZh: string;
}

/** What is on the screen when the panel opens. */
export interface Shown {
  lang: Lang;
  ref: PageRef;
  search: string;
  hash: string;
  /** The list of this device. */
  shortlist: readonly string[];
  /** Title of the document without the name of the site. */
  title: string;
  /** Files the build has made of the page. */
  pack: SharePack;
}

/** The page as it is sent. */
export interface SentPage {
  lang: Lang;
  ref: PageRef;
  title: string;
  /** What stands behind the path: filters, chosen parks, a place on the map, a section. Empty for the page as such. */
  state: string;
  address: string;
  /** Slugs of the parks the link holds, for a comparison and a shortlist. */
  holds: readonly string[];
  pack: SharePack;
}

/** Parks named by an address, each once. */
function slugsOf(search: string): string[] {
  const given = new URLSearchParams(search).getAll('parks').join(',').split(',');
  return [...new Set(given.filter(Boolean))];
}

/** The page with its state; a shortlist of this device goes out with its parks, for no one else has that list. */
export function sentPage({ lang, ref, search, hash, shortlist, title, pack }: Shown): SentPage {
  const isOwnList = ref.page === 'shortlist' && !new URLSearchParams(search).has('parks') && shortlist.length > 0;
  const query = isOwnList ? `?parks=${shortlist.join()}` : search;
  const state = stateOf(ref, { search: query, hash });
  const holds = ref.page === 'compare' || ref.page === 'shortlist' ? slugsOf(query) : [];
  return { lang, ref, title, state, address: sentAddress(lang, ref, state), holds, pack };
}

/** The records of slugs, in the order of the slugs. */
export function parksOf(slugs: readonly string[], known: readonly SentPark[]): SentPark[] {
  return slugs.flatMap((slug) => known.filter((park) => park.slug === slug));
}

/** Names written out in a message; more make links that services cut. */
const MOST_NAMES = 4;

/** Short names in one line; the rest is counted. */
export function listNames(parks: readonly SentPark[], t: TFunction<'send'>): string {
  const names = parks
    .slice(0, MOST_NAMES)
    .map((park) => park.shortName)
    .join(t('separator'));
  return parks.length > MOST_NAMES ? t('andMore', { names, more: parks.length - MOST_NAMES }) : names;
}
