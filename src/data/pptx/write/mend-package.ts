import JSZip from 'jszip';
import type { Note } from '#data/pptx/page.ts';
import type { Lang } from '#i18n/languages.ts';
import { type Alts, mendNotes, mendSlide } from './mend-slide.ts';
import { FONTS, mendTheme } from './theme.ts';
import { escapeXml, replaceIn } from './xml.ts';

/** What the file says of one page besides its shapes. */
export interface PageFacts {
  title: string;
  notes: readonly Note[];
  alts: Alts;
}

export interface PackageFacts {
  /** Name of the product: author, and name of the theme. */
  product: string;
  lang: Lang;
  pages: readonly PageFacts[];
}

/** Parts that are named but not there: the library names a master for each page. */
function mendContentTypes(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) => (names.has(name) ? override : ''));
}

/** Properties of the file: real titles and fonts. */
function mendProperties(xml: string, { product, pages }: PackageFacts): string {
  const titles = pages.map(({ title }) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join('');
  const named = replaceIn(replaceIn(xml, /(?:<vt:lpstr>Slide \d+<\/vt:lpstr>)+/, titles), 'Office Theme', escapeXml(product));
  return replaceIn(named, '<vt:lpstr>Calibri</vt:lpstr>', `<vt:lpstr>${FONTS.hanzi}</vt:lpstr>`);
}

const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

function mendPart(name: string, xml: string, { facts, names }: { facts: PackageFacts; names: ReadonlySet<string> }): string {
  const page = facts.pages[numberOf(name) - 1];
  if (name === '[Content_Types].xml') return mendContentTypes(xml, names);
  if (name === 'docProps/app.xml') return mendProperties(xml, facts);
  if (name.startsWith('ppt/theme/')) return mendTheme(xml, facts.product);
  if (name.startsWith('ppt/slideLayouts/slideLayout')) return mendSlide(xml, { alts: new Map(), lang: facts.lang });
  if (/^ppt\/slides\/slide\d/.test(name) && page) return mendSlide(xml, { alts: page.alts, lang: facts.lang });
  if (/^ppt\/notesSlides\/notesSlide\d/.test(name) && page) return mendNotes(xml, page.notes);
  return xml;
}

/**
 * Makes of what the library writes what we mean: notes in paragraphs with their language, one number for each shape,
 * alternative texts, the theme of the product, no parts that are not there.
 */
export async function mendPackage(file: Uint8Array, facts: PackageFacts): Promise<ArrayBuffer> {
  const given = await JSZip.loadAsync(file);
  const files = Object.values(given.files).filter(({ dir }) => !dir);
  const names = new Set(files.map(({ name }) => name));
  const mended = new JSZip();
  for (const part of files) {
    const content = /\.(?:xml|rels)$/.test(part.name) ? mendPart(part.name, await part.async('string'), { facts, names }) : await part.async('uint8array');
    mended.file(part.name, content, { createFolders: false });
  }
  return mended.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
