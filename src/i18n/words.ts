/**
 * The file of `locales/<lang>` each page needs besides the words every page has: it comes with the page.
 * What every page has is listed in `resources-<lang>.ts`.
 */
export const PAGE_WORDS = {
  explore: 'explore',
  park: 'park',
  enterprises: 'enterprises',
  policies: 'policies',
  policy: 'policies',
  area: 'area',
  sources: 'sources',
  contact: 'contact',
  finder: 'finder',
  compare: 'compare',
  shortlist: 'shortlist',
  stage: 'stage',
  'stage-edit': 'stage',
  'stage-notes': 'stage',
  'stage-check': 'preflight',
  kiosk: 'kiosk',
} as const;

export type WordsOfPage = keyof typeof PAGE_WORDS;
