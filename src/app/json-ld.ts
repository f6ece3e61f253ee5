import type { ExploreSlice } from '#data/slices/explore.ts';
import type { Lang } from '#i18n/languages.ts';
import { pageUrl } from './site-url.ts';

/** The parks as an ordered list of places. */
export function exploreJsonLd(slice: ExploreSlice, lang: Lang, name: string): object[] {
  return [
    {
      '@type': 'ItemList',
      name,
      numberOfItems: slice.parks.length,
      itemListElement: slice.parks.map((park) => ({
        '@type': 'ListItem',
        position: park.order,
        item: { '@type': 'Place', name: park.name, url: pageUrl(lang, { page: 'park', slug: park.slug }) },
      })),
    },
  ];
}
