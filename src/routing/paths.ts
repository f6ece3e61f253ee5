import type { Lang } from '#i18n/languages.ts';
import { isLang } from '#i18n/languages.ts';

/**
 * A screen that fills a device at a fair instead of being read: slides, their editor and notes, the check before, the kiosk.
 * It has no header and no footer, and search engines are kept out.
 */
export type ScreenRef = { page: 'stage' } | { page: 'stage-edit' } | { page: 'stage-notes' } | { page: 'stage-check' } | { page: 'kiosk' };

/** A page of the app, without its language. The only place that spells URLs is this file. */
export type PageRef =
  | { page: 'explore' }
  | { page: 'park'; slug: string }
  | { page: 'enterprises' }
  | { page: 'policies' }
  | { page: 'policy'; id: string }
  | { page: 'area' }
  | { page: 'sources' }
  | { page: 'contact' }
  | { page: 'finder' }
  | { page: 'compare' }
  | { page: 'shortlist' }
  | ScreenRef;

export type PageName = PageRef['page'];

/** Path of a page inside the app (without the base path), with the trailing slash. */
export function pathOf(lang: Lang, ref: PageRef): string {
  switch (ref.page) {
    case 'explore':
      return `/${lang}/`;
    case 'park':
      return `/${lang}/parks/${ref.slug}/`;
    case 'policy':
      return `/${lang}/policies/${ref.id}/`;
    case 'stage-edit':
    case 'stage-notes':
    case 'stage-check':
      return `/${lang}/stage/${ref.page.slice('stage-'.length)}/`;
    default:
      return `/${lang}/${ref.page}/`;
  }
}

const PLAIN_PAGES = ['enterprises', 'policies', 'area', 'sources', 'contact', 'finder', 'compare', 'shortlist', 'stage', 'kiosk'] as const;
const STAGE_PAGES = ['stage-edit', 'stage-notes', 'stage-check'] as const;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function refOf(rest: string[]): PageRef | null {
  const [first, second, ...more] = rest;
  if (more.length > 0) return null;
  if (first === undefined) return { page: 'explore' };
  if (second === undefined) {
    const page = PLAIN_PAGES.find((name) => name === first);
    return page ? { page } : null;
  }
  if (!SLUG.test(second)) return null;
  if (first === 'stage') return refOfStage(second);
  if (first === 'parks') return { page: 'park', slug: second };
  if (first === 'policies') return { page: 'policy', id: second };
  return null;
}

function refOfStage(name: string): PageRef | null {
  const page = STAGE_PAGES.find((known) => known === `stage-${name}`);
  return page ? { page } : null;
}

/** Language and page of a path inside the app; the page is null where no such address exists. */
export function parsePath(pathname: string): { lang: Lang | null; ref: PageRef | null } {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  if (!isLang(first)) return { lang: null, ref: null };
  return { lang: first, ref: refOf(rest) };
}

/** Route patterns for the router, from the same spelling as `pathOf`. */
export const ROUTE_PATTERNS = {
  explore: '/:lang',
  park: '/:lang/parks/:slug',
  enterprises: '/:lang/enterprises',
  policies: '/:lang/policies',
  policy: '/:lang/policies/:id',
  area: '/:lang/area',
  sources: '/:lang/sources',
  contact: '/:lang/contact',
  finder: '/:lang/finder',
  compare: '/:lang/compare',
  shortlist: '/:lang/shortlist',
  stage: '/:lang/stage',
  'stage-edit': '/:lang/stage/edit',
  'stage-notes': '/:lang/stage/notes',
  'stage-check': '/:lang/stage/check',
  kiosk: '/:lang/kiosk',
} as const satisfies Record<PageName, string>;

/** Name of the data file a page reads: the editor and the notes of a show read that of the stage. */
export function sliceNameOf(ref: PageRef): string {
  if (ref.page === 'stage-edit' || ref.page === 'stage-notes') return 'stage';
  if (ref.page === 'park') return `parks/${ref.slug}`;
  return ref.page === 'policy' ? `policies/${ref.id}` : ref.page;
}

/** Address of a data file, relative to the base path. */
export function slicePathOf(lang: Lang, name: string): string {
  return `/data/${lang}/${name}.json`;
}

/** Address of the static locator drawing of a park, or of "overview", relative to the base path. */
export function locatorPathOf(lang: Lang, name: string): string {
  return `/locator/${lang}/${name}.svg`;
}

/** Address of an authored data file ("parks/<slug>", "sources"), relative to the base path. All languages side by side. */
export function dataFilePathOf(name: string): string {
  return `/data/${name}.json`;
}

/** Address of a file of the open dataset ("parks.csv"), relative to the base path. */
export function openDataPathOf(name: string): string {
  return `/data/open/${name}`;
}

/** Address of the JSON Schema of an authored file, relative to the base path. */
export function schemaPathOf(name: string): string {
  return `/schema/${name}.json`;
}

/** Address of the licence notices of the software in the build, relative to the base path. */
export const NOTICES_PATH = '/third-party-notices.txt';

/** Anchor of a source on the sources page. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Anchor of an enterprise on the enterprises page. */
export function enterpriseAnchor(id: string): string {
  return `enterprise-${id}`;
}

/** Anchor of a platform on the page about the area. */
export function platformAnchor(id: string): string {
  return `platform-${id}`;
}
