import type { Facet } from '#data/facets.ts';
import type { EnterpriseView, ParkTie } from '#data/slices/enterprises.ts';
import { PRESENCES, SECTORS } from '#data/vocabulary.ts';

export type EnterpriseFilter = 'sector' | 'park' | 'presence';

/** Parks that at least one company is tied to, in catalogue order. */
export function parksOf(enterprises: readonly EnterpriseView[]): ParkTie[] {
  const bySlug = new Map(enterprises.flatMap((enterprise) => enterprise.parks).map((tie) => [tie.slug, tie]));
  return [...bySlug.values()].toSorted((a, b) => a.order - b.order);
}

/** Filters of the list, by their names in the URL. */
export function enterpriseFacets(enterprises: readonly EnterpriseView[]): Facet<EnterpriseView, EnterpriseFilter>[] {
  return [
    { name: 'sector', values: SECTORS.filter((sector) => enterprises.some((item) => item.sector === sector)), read: (item) => [item.sector] },
    { name: 'park', values: parksOf(enterprises).map((park) => park.slug), read: (item) => item.parks.map((tie) => tie.slug) },
    { name: 'presence', values: PRESENCES.filter((presence) => enterprises.some((item) => item.presence === presence)), read: (item) => [item.presence] },
  ];
}
