import type { ParkMark } from '#data/slices/park-row.ts';
import type { Lang } from '#i18n/languages.ts';
import { pageUrl } from './site-url.ts';

/** The parks as an ordered list of places. */
export function parkListJsonLd(parks: readonly ParkMark[], lang: Lang, name: string): object[] {
  return [
    {
      '@type': 'ItemList',
      name,
      numberOfItems: parks.length,
      itemListElement: parks.map((park) => ({
        '@type': 'ListItem',
        position: park.order,
        item: { '@type': 'Place', name: park.name, url: pageUrl(lang, { page: 'park', slug: park.slug }) },
      })),
    },
  ];
}
