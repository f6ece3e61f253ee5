import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { type PageRef, pathOf } from '#routing/paths.ts';

/** Public address of the site without the trailing slash, sub-path included. One setting: `PUBLIC_URL` at build time. */
export const SITE_URL: string = __PUBLIC_URL__.replace(/\/$/, '');

export function absoluteUrl(path: string): string {
  return SITE_URL + path;
}

export function pageUrl(lang: Lang, ref: PageRef): string {
  return absoluteUrl(pathOf(lang, ref));
}

/** The addresses of one page in every language, and the chooser as x-default. */
export function alternatesOf(ref: PageRef): { hrefLang: string; href: string }[] {
  return [...LANGS.map((lang) => ({ hrefLang: LANGUAGE_TAG[lang], href: pageUrl(lang, ref) })), { hrefLang: 'x-default', href: absoluteUrl('/') }];
}
