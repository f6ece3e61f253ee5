import { BASE_PATH } from '#routing/base.ts';
import { siteAddress } from '#routing/sent-address.ts';
import { hasSharePack, sharePathOf, shortPathOf } from '#routing/share-files.ts';
import type { SentPage, SentPark } from './sent-page.ts';

/** Pictures and files that go with a page. */
export interface SentFiles {
  /** The code as a file of the build, for a page as such; null for one with a state, whose code is drawn here. */
  code: string | null;
  /** What the code says, and what is drawn where the file does not come. */
  codeText: string;
  /** Short address of a park, as it is printed. */
  short: string | null;
  poster: string | null;
  sheet: string | null;
}

/** @param known the parks, for the numbers of short addresses; empty where they did not load */
export function sentFiles({ lang, ref, state, address }: SentPage, known: readonly SentPark[]): SentFiles {
  const park = ref.page === 'park' && state === '' ? known.find(({ slug }) => slug === ref.slug) : undefined;
  const short = park ? siteAddress(window.location) + shortPathOf(lang, park.order) : null;
  const hasPack = hasSharePack(ref);
  return {
    code: state === '' ? BASE_PATH + sharePathOf(lang, ref, 'qr.png') : null,
    codeText: short ?? address,
    short: short?.replace(/^https?:\/\//, '') ?? null,
    poster: hasPack ? BASE_PATH + sharePathOf(lang, ref, 'poster.png') : null,
    sheet: hasPack ? BASE_PATH + sharePathOf(lang, ref, 'factsheet.pdf') : null,
  };
}

/** "/share/ru/aviation/factsheet.pdf" → "harbin-new-area-aviation-ru.pdf": in a folder of downloads the name must say what it is. */
export function fileNameOf(path: string): string {
  const [file = '', key = '', lang = ''] = path.split('/').toReversed();
  return `harbin-new-area-${key}-${lang}.${file.split('.').at(-1)}`;
}
