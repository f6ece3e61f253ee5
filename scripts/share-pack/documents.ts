import { cardContent } from '#data/cards/card-content.ts';
import type { Dataset } from '#data/dataset.ts';
import { qrSvg } from '#lib/qr.ts';
import { drawCardMap } from '../card-maps.ts';
import type { Fonts } from './fonts.ts';
import { FORMATS } from './formats.ts';
import type { PackItem } from './pack-list.ts';
import { qrTextOf } from './qr-text.ts';
import type { CardDocument } from './renderer.ts';
import type { Views } from './views.ts';

export interface DocumentSettings {
  readonly data: Dataset;
  /** Public address of the site. */
  readonly site: URL;
  readonly views: Views;
  readonly fonts: Pick<Fonts, 'css'>;
}

/**
 * The sheet of paper has no margins but its own. Its map has names without halos: a PDF sets a letter with an outline as a
 * drawing, and the name would be found twice.
 */
const PAGE_RULES = '@page{size:A4;margin:0}@media print{svg text{stroke:none}}';

/** Stands for the rules until the text is known that they bring fonts for. */
const RULES = '/* rules */';

/** The complete document of one file of the pack. */
export async function documentOf({ data, site, views, fonts }: DocumentSettings, item: PackItem): Promise<CardDocument> {
  const { kind, lang, ref } = item;
  const text = qrTextOf(site, data, item);
  const html = await views.renderCard({
    kind,
    lang,
    styles: RULES,
    content: cardContent(data, lang, ref),
    map: drawCardMap(data, lang, { ref, kind }),
    qr: qrSvg(text, FORMATS[kind].qr),
    address: text.replace(/^https?:\/\//, ''),
  });
  const styled = html.replace(RULES, () => `${views.css}\n${fonts.css(html)}\n${PAGE_RULES}`);
  return { kind, html: styled, date: data.site.dataDate };
}
