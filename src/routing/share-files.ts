import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from './paths.ts';

/** Files a browser renders while the site is built: card of a link, tall picture for messengers, sheet for paper. */
export type PackFile = 'og.jpg' | 'poster.png' | 'factsheet.pdf';

/** Files a page may have to be sent or printed with. Codes exist for every page, the rest for those with a share pack. */
export type ShareFile = PackFile | 'qr.png' | 'qr.svg';

/** Address of a file of the share pack of a page, relative to the base path. */
export function sharePathOf(lang: Lang, ref: PageRef, file: ShareFile): string {
  return `/share/${lang}/${shareKeyOf(ref)}/${file}`;
}

/** Files that were made of a page, each with the version of its content; one that was not made is absent. */
export type SharePack = Readonly<Partial<Record<PackFile, string>>>;

/**
 * Address of a file that was made of a page, relative to the base path; null where it was not. Its version makes messengers
 * and caches fetch a file that has changed.
 */
export function packPathOf(lang: Lang, ref: PageRef, file: PackFile, pack: SharePack): string | null {
  const version = pack[file];
  return version === undefined ? null : `${sharePathOf(lang, ref, file)}?v=${version}`;
}

/** Pages whose pack has a card, a poster and a sheet; the others have codes only. */
export function hasSharePack(ref: PageRef): boolean {
  return ref.page === 'park' || ref.page === 'explore' || ref.page === 'area';
}

function shareKeyOf(ref: PageRef): string {
  switch (ref.page) {
    case 'park':
      return ref.slug;
    case 'policy':
      return `policy-${ref.id}`;
    default:
      return ref.page;
  }
}

/** Short address of a park for paper, relative to the base path: "/p/07-ru/". The number is the park's order. */
export function shortPathOf(lang: Lang, order: number): string {
  return `/p/${String(order).padStart(2, '0')}-${lang}/`;
}
