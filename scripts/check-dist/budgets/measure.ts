import { LANGS, type Lang } from '#i18n/languages.ts';
import { isScreen } from '#routing/page-list.ts';
import { groupBy } from '../group-by.ts';
import { type Page, type Site, sliceFileOf } from '../site.ts';
import { criticalScripts, fontsOf, inlinedCss, mapFiles, picturesOf, searchIndex, searchScripts, sheetsOf } from './page-files.ts';
import { brotliSize, createSizes } from './sizes.ts';

/** One thing that was weighed. */
export interface Weight {
  readonly budget: BudgetName;
  readonly lang: Lang;
  /** Address of the page it was weighed for. */
  readonly path: string;
  readonly bytes: number;
}

/** Limits in KB of 1,024 bytes, brotli: what a phone on a slow network can bear. */
export const BUDGETS = {
  'critical JavaScript': 130,
  // Opened on a device that was prepared for it: slides, notes and checks are whole at once.
  'JavaScript of a screen': 160,
  'inlined CSS': 15,
  'words of the language': 15,
  'fonts before the first view': 40,
  'map with its base map': 60,
  'first view': 350,
  'first view with the map': 350,
  'park page after the first view': 120,
  'search index': 60,
  'search with its code': 80,
} as const;

export type BudgetName = keyof typeof BUDGETS;

const weighed = new WeakMap<Site, Weight[]>();

/** Weights of a site, for the rule and the table alike. */
export function weigh(site: Site): Weight[] {
  const weights = weighed.get(site) ?? weighHeaviest(site);
  weighed.set(site, weights);
  return weights;
}

/** Weighs the heaviest page of each kind in each language: compressing all of them takes minutes and tells no more. */
function weighHeaviest(site: Site): Weight[] {
  const sizes = createSizes(site.files);
  const total = (names: readonly string[]) => names.reduce((sum, name) => sum + sizes(name), 0);
  return LANGS.flatMap((lang) => {
    const pages = heaviestOfKind(site.pages.filter((page) => page.lang === lang && page.ref));
    const explore = pages.find(({ kind }) => kind === 'explore');
    return pages.flatMap((page) => weighPage({ site, page, explore, total }));
  });
}

function heaviestOfKind(pages: readonly Page[]): Page[] {
  return [...groupBy(pages, ({ kind }) => kind).values()].flatMap((same) => same.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));
}

interface Scale {
  readonly site: Site;
  readonly page: Page;
  readonly explore: Page | undefined;
  /** Bytes of several files on the way to the visitor. */
  total(names: readonly string[]): number;
}

function weighPage({ site, page, explore, total }: Scale): Weight[] {
  const scripts = criticalScripts(site, page);
  const fonts = fontsOf(site, page);
  const firstView = total([...scripts, ...fonts, ...picturesOf(site, page)]) + brotliSize(page.html);
  const entries: [BudgetName, number][] = [
    [isScreen(page.ref) ? 'JavaScript of a screen' : 'critical JavaScript', total(scripts)],
    ['inlined CSS', brotliSize(inlinedCss(page))],
    ['words of the language', total(scripts.filter((name) => name.includes(`/resources-${page.lang}-`)))],
    ['fonts before the first view', total(fonts)],
    ['first view', firstView],
  ];
  if (page === explore) {
    const map = total(mapFiles(site, page));
    entries.push(['map with its base map', map], ['first view with the map', firstView + map]);
    const index = total(searchIndex(site, page));
    entries.push(['search index', index], ['search with its code', index + total(searchScripts(site, page))]);
  }
  if (page.kind === 'park' && explore) entries.push(['park page after the first view', total(laterFiles(site, page, explore))]);
  return entries.map(([budget, bytes]) => ({ budget, lang: page.lang, path: page.path, bytes }));
}

/** What a visitor of the first page still fetches to see this one. */
function laterFiles(site: Site, page: Page, first: Page): string[] {
  const known = new Set([...criticalScripts(site, first), ...sheetsOf(site, first)]);
  const code = [...criticalScripts(site, page), ...sheetsOf(site, page)].filter((name) => !known.has(name));
  const slice = page.ref ? [sliceFileOf(page, page.ref)] : [];
  return [...code, ...slice, ...picturesOf(site, page)].filter((name) => site.files.has(name));
}
