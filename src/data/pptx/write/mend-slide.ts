import type { Note } from '#data/pptx/page.ts';
import type { Lang } from '#i18n/languages.ts';
import { escapeXml, replaceIn } from './xml.ts';

/** Language of a run, as the spelling checkers of the three programs know it. */
export const RUN_LANGUAGE = { zh: 'zh-CN', en: 'en-US', ru: 'ru-RU' } as const satisfies Record<Lang, string>;

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Alternative texts by the name of the shape; an empty one marks what only decorates. */
export type Alts = ReadonlyMap<string, string>;

function nameShape(attributes: string, alt: string): string {
  const bare = attributes.replace(/ descr="[^"]*"/, '');
  return alt ? `<p:cNvPr${bare} descr="${escapeXml(alt)}"` : `<p:cNvPr${bare}`;
}

/** Gives shapes and tables their alternative texts and marks what decorates. */
function describe(xml: string, alts: Alts): string {
  return xml.replaceAll(/<p:cNvPr((?: [\w]+="[^"]*")*)\s*(\/>|>)/g, (whole, attributes: string, end: string) => {
    const alt = alts.get(/ name="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (alt === undefined) return whole;
    const open = nameShape(attributes, alt);
    if (alt) return open + end;
    return end === '/>' ? `${open}>${DECORATIVE}</p:cNvPr>` : `${open}>${DECORATIVE}`;
  });
}

/** The library counts shapes of each kind for itself: numbers must be unique on a page. */
function renumber(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

/** The properties of a paragraph stand once, before its first run. */
function onceEach(xml: string): string {
  return xml.replaceAll(/<\/a:r><a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, '</a:r>');
}

/** A page as the format wants it and as a screen reader needs it. */
export function mendSlide(xml: string, { alts, lang }: { alts: Alts; lang: Lang }): string {
  const clean = onceEach(xml)
    .replaceAll(' altLang="en-US"', '')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll('lang="en-US"/>', `lang="${RUN_LANGUAGE[lang]}"/>`);
  return renumber(describe(clean, alts));
}

function paragraph({ text, lang, isHeading }: Note): string {
  return `<a:p><a:r><a:rPr lang="${RUN_LANGUAGE[lang]}"${isHeading ? ' b="1"' : ''} dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

/** The notes of a page, a paragraph for each line. */
export function mendNotes(xml: string, notes: readonly Note[]): string {
  const body = notes.length > 0 ? notes.map(paragraph).join('') : '<a:p><a:endParaRPr/></a:p>';
  return renumber(replaceIn(xml, /(?<=<a:lstStyle\/>)<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>[\s\S]*?<\/a:p>/, body));
}
