import type { Dataset } from '#data/dataset.ts';
import { LANGS } from '#i18n/languages.ts';
import { qrSvg } from '#lib/qr.ts';
import { listPages, SCREENS } from '#routing/page-list.ts';
import { sharePathOf } from '#routing/share-files.ts';
import { qrPng } from './qr-png.ts';
import { qrTextOf } from './qr-text.ts';

/** The codes of every page in every language by address: a picture for screens, a drawing for paper. */
export function drawQrCodes(data: Dataset, site: URL): Map<string, Buffer | string> {
  const refs = listPages(
    data.parks.map(({ slug }) => slug),
    data.policies.map(({ id }) => id),
  );
  const pages = LANGS.flatMap((lang) => [...refs, ...SCREENS].map((ref) => ({ lang, ref, text: qrTextOf(site, data, { lang, ref }) })));
  return new Map(
    pages.flatMap(({ lang, ref, text }): [string, Buffer | string][] => [
      [sharePathOf(lang, ref, 'qr.png'), qrPng(text, 'M')],
      [sharePathOf(lang, ref, 'qr.svg'), qrSvg(text, 'Q')],
    ]),
  );
}
