import type { PageRef, ScreenRef } from './paths.ts';

/** Screens of a fair: prerendered like pages, kept out of the sitemap. */
export const SCREENS: readonly ScreenRef[] = [{ page: 'stage' }, { page: 'stage-edit' }, { page: 'stage-notes' }, { page: 'stage-check' }, { page: 'kiosk' }];

export function isScreen(ref: PageRef | null): boolean {
  return SCREENS.some(({ page }) => page === ref?.page);
}

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
