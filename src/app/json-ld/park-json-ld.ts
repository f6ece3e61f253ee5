import { absoluteUrl, pageUrl } from '#app/site-url.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import type { Lang } from '#i18n/languages.ts';

/** Words of the page that the records repeat. */
interface Words {
  parks: string;
  sector: string;
  area: string;
}

/**
 * schema.org records of a park. Coordinates only where the site is surveyed: a machine would take the middle of a
 * circle or of a district for the gate of the park.
 */
export function parkJsonLd(slice: ParkSlice, lang: Lang, words: Words): object[] {
  const { park } = slice;
  const url = pageUrl(lang, { page: 'park', slug: park.slug });
  const explore = pageUrl(lang, { page: 'explore' });
  const { point, address, district } = park.location;
  const place = {
    '@type': 'Place',
    '@id': url,
    url,
    name: park.name,
    alternateName: slice.otherNames,
    description: park.pitch,
    ...(address ? { address } : {}),
    ...(point ? { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } } : {}),
    containedInPlace: { '@type': 'Place', name: district, containedInPlace: { '@type': 'Place', name: words.area, url: absoluteUrl('/') } },
  };
  const crumb = (position: number, name: string, item: string): object => ({ '@type': 'ListItem', position, name, item });
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    itemListElement: [crumb(1, words.parks, explore), crumb(2, words.sector, `${explore}?sector=${park.sector}`), crumb(3, park.shortName, url)],
  };
  return [place, breadcrumb];
}
