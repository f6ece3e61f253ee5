import { BASE_PATH } from '#routing/base.ts';
import { siteAddress } from '#routing/sent-address.ts';
import { type PackFile, packPathOf, sharePathOf, shortPathOf } from '#routing/share-files.ts';
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
export function sentFiles({ lang, ref, state, address, pack }: SentPage, known: readonly SentPark[]): SentFiles {
  const park = ref.page === 'park' && state === '' ? known.find(({ slug }) => slug === ref.slug) : undefined;
  const short = park ? siteAddress(window.location) + shortPathOf(lang, park.order) : null;
  const made = (file: PackFile): string | null => {
    const path = packPathOf(lang, ref, file, pack);
    return path && BASE_PATH + path;
  };
  return {
    code: state === '' ? BASE_PATH + sharePathOf(lang, ref, 'qr.png') : null,
    codeText: short ?? address,
    short: short?.replace(/^https?:\/\//, '') ?? null,
    poster: made('poster.png'),
    sheet: made('factsheet.pdf'),
  };
}

/** "/share/ru/aviation/factsheet.pdf?v=3fa9c1d2" → "harbin-new-area-aviation-ru.pdf": in a folder of downloads the name must say what it is. */
export function fileNameOf(path: string): string {
  const [file = '', key = '', lang = ''] = path.replace(/\?.*$/, '').split('/').toReversed();
  return `harbin-new-area-${key}-${lang}.${file.split('.').at(-1)}`;
}
