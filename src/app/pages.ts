import { lazy } from 'react';

/** One chunk per page. The prerender and the router read the same table. */
export const pages = {
  chooser: lazy(() => import('./pages/ChooserPage.tsx')),
  explore: lazy(() => import('./pages/ExplorePage.tsx')),
  park: lazy(() => import('./pages/ParkPage.tsx')),
  enterprises: lazy(() => import('./pages/EnterprisesPage.tsx')),
  policies: lazy(() => import('./pages/PoliciesPage.tsx')),
  policy: lazy(() => import('./pages/PolicyPage.tsx')),
  area: lazy(() => import('./pages/AreaPage.tsx')),
  sources: lazy(() => import('./pages/SourcesPage.tsx')),
  contact: lazy(() => import('./pages/ContactPage.tsx')),
  finder: lazy(() => import('./pages/FinderPage.tsx')),
  compare: lazy(() => import('./pages/ComparePage.tsx')),
  shortlist: lazy(() => import('./pages/ShortlistPage.tsx')),
  stage: lazy(() => import('./pages/fair/StagePage.tsx')),
  'stage-edit': lazy(() => import('./pages/fair/StageEditPage.tsx')),
  'stage-notes': lazy(() => import('./pages/fair/StageNotesPage.tsx')),
  'stage-check': lazy(() => import('./pages/fair/StageCheckPage.tsx')),
  kiosk: lazy(() => import('./pages/fair/KioskPage.tsx')),
  notFound: lazy(() => import('./pages/NotFoundPage.tsx')),
};
