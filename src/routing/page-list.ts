import type { PageRef } from './paths.ts';

/** Every page of one language, in the order of the sitemap. */
export function listPages(parkSlugs: readonly string[], policyIds: readonly string[]): PageRef[] {
  return [
    { page: 'explore' },
    ...parkSlugs.map((slug): PageRef => ({ page: 'park', slug })),
    { page: 'enterprises' },
    { page: 'policies' },
    ...policyIds.map((id): PageRef => ({ page: 'policy', id })),
    { page: 'area' },
    { page: 'sources' },
    { page: 'contact' },
    { page: 'finder' },
    { page: 'compare' },
    { page: 'shortlist' },
  ];
}
