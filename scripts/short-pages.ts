import type { Dataset } from '#data/dataset.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import { shortPathOf } from '#routing/share-files.ts';

/** A short address for paper and the profile it leads to. */
export interface ShortLink {
  readonly lang: Lang;
  /** Short address below the base path. */
  readonly path: string;
  /** Address of the profile. */
  readonly target: string;
  readonly name: string;
}

/** The short address of every park in every language. */
export function listShortLinks({ parks }: { parks: readonly Pick<Dataset['parks'][number], 'order' | 'slug' | 'name'>[] }): ShortLink[] {
  return LANGS.flatMap((lang) =>
    parks.map(({ order, slug, name }) => ({ lang, path: shortPathOf(lang, order), target: pathOf(lang, { page: 'park', slug }), name: name[lang] })),
  );
}

/** Tags of a page head that say what the page is, to messengers and search engines. */
const KEPT = /<title\b[^>]*>[^<]*<\/title>|<meta (?:name|property)="(?:description|og:[^"]+|twitter:[^"]+)"[^>]*>|<link rel="canonical"[^>]*>/g;

/**
 * A page that forwards at once, without scripts. Messengers that do not follow it find the tags of the profile here; search
 * engines take an immediate refresh for a redirect and the profile for the page.
 * @param head tags of the profile
 */
export function shortPage({ lang, target, name }: ShortLink, head: string, base: string): string {
  const address = escapeHtml(base + target);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[lang]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">${[...head.matchAll(KEPT)].map(([tag]) => tag).join('')}</head>
<body><p><a href="${address}">${escapeHtml(name)}</a></p></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
