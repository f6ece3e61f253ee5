import { isScreen } from '#routing/page-list.ts';
import type { Finding, Rule } from '../rule.ts';
import { offeredPages, type Page } from '../site.ts';

/** What the site may call itself. Never "Park": for schema.org that is a place with lawns. */
const TYPES = new Set([
  ...['Place', 'AdministrativeArea', 'PostalAddress', 'GeoCoordinates', 'GeoCircle', 'Country', 'City'],
  ...['Organization', 'Corporation', 'GovernmentOrganization', 'GovernmentService', 'ContactPoint'],
  ...['ItemList', 'ListItem', 'BreadcrumbList', 'WebSite', 'WebPage', 'CollectionPage', 'AboutPage', 'ContactPage'],
  ...['Dataset', 'DataDownload', 'CreativeWork', 'Legislation', 'PropertyValue', 'QuantitativeValue', 'ImageObject'],
]);

/** Machines read the same facts as people. */
export const jsonLd: Rule = {
  name: 'json-ld',
  about: 'Each page of the app carries schema.org records that parse and use only types from a list.',
  check: (site) =>
    offeredPages(site).flatMap((page) => {
      const blocks = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
      const none =
        blocks.length === 0 && page.ref && !isScreen(page.ref) ? [{ place: page.path, message: 'no schema.org record', tip: 'give PageHead jsonLd' }] : [];
      return [...none, ...blocks.flatMap((block) => checkBlock(page, block.textContent ?? ''))];
    }),
};

function checkBlock({ path: place }: Page, text: string): Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ place, message: `a schema.org record is not JSON: ${String(error)}`, tip: 'make it with JSON.stringify' }];
  }
  const context = value !== null && typeof value === 'object' && '@context' in value ? value['@context'] : undefined;
  return [
    ...(context === 'https://schema.org' ? [] : [{ place, message: `@context is ${JSON.stringify(context)}`, tip: 'write https://schema.org' }]),
    ...[...new Set(typesIn(value))]
      .filter((type) => !TYPES.has(type))
      .map((type) => ({ place, message: `the type ${type} is not on the list`, tip: 'use one that is, or add it with thought' })),
  ];
}

function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@type' ? [inner].flat().map(String) : typesIn(inner)));
}
