import type { Lang } from '#i18n/languages.ts';
import { BASE_PATH } from '#routing/base.ts';
import { parsePath, pathOf } from '#routing/paths.ts';
import { readStage, readWallLang, WALL_PARAM, writeStage } from '#routing/stage-params.ts';
import type { Show } from './show-machine.ts';

/** The part of `window.location` that a show is in. */
export interface Address {
  pathname: string;
  search: string;
}

/** The show of an address of the wall, or of the notes window of a wall in another language. */
export function showOf({ pathname, search }: Address, slugs: readonly string[]): { show: Show; dropped: string[] } {
  const params = new URLSearchParams(search);
  const { lang: pageLang, ref } = parsePath(pathname.slice(BASE_PATH.length));
  const lang = ref?.page === 'stage-notes' ? readWallLang(params, pageLang ?? 'zh') : (pageLang ?? 'zh');
  const { state, dropped } = readStage(params, { slugs, lang });
  return { show: { lang, ...state }, dropped };
}

/** Where the wall stands with a show, inside the app. */
export function wallAddress(show: Show): Address {
  const query = writeStage(show);
  return { pathname: pathOf(show.lang, { page: 'stage' }), search: query && `?${query}` };
}

/** Where the notes of a show stand, in the language of whoever reads them. */
export function deskAddress(show: Show, lang: Lang): Address {
  const search = [writeStage(show), `${WALL_PARAM}=${show.lang}`].filter(Boolean).join('&');
  return { pathname: pathOf(lang, { page: 'stage-notes' }), search: `?${search}` };
}
