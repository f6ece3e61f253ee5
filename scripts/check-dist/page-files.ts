import { LANGS, type Lang } from '#i18n/languages.ts';
import { listPages, SCREENS } from '#routing/page-list.ts';
import { type PageName, type PageRef, pathOf } from '#routing/paths.ts';

/** A page the build must contain. */
export interface PageFile {
  /** File below dist. */
  readonly file: string;
  /** Address inside the site; the address of a 404 page is where it lies. */
  readonly path: string;
  readonly lang: Lang;
  readonly kind: PageName | 'chooser' | 'not-found';
  /** The page of the app; null for the chooser and the 404 pages. */
  readonly ref: PageRef | null;
}

const CHOOSER: PageFile = { file: 'index.html', path: '/', lang: 'en', kind: 'chooser', ref: null };

const notFound = (folder: string, lang: Lang): PageFile => ({ file: `${folder}404.html`, path: `/${folder}404.html`, lang, kind: 'not-found', ref: null });

/** Every file the build must contain, from the same page list as the router and the sitemap. */
export function listPageFiles(parkSlugs: readonly string[], policyIds: readonly string[]): PageFile[] {
  const pages = LANGS.flatMap((lang) =>
    [...listPages(parkSlugs, policyIds), ...SCREENS].map((ref): PageFile => {
      const path = pathOf(lang, ref);
      return { file: `${path.slice(1)}index.html`, path, lang, kind: ref.page, ref };
    }),
  );
  return [CHOOSER, notFound('', 'en'), ...LANGS.map((lang) => notFound(`${lang}/`, lang)), ...pages];
}
