import PptxGenJS from 'pptxgenjs';
import { leadingOf } from '#data/pptx/fit.ts';
import { drawingKey, type Item, type Layout, type Page, type Paragraph, type ShapeItem, type TableItem, TITLE_BOXES } from '#data/pptx/page.ts';
import { type Ink, PALETTE, THEME } from '#data/pptx/palette.ts';
import { CELL_MARGIN } from '#data/pptx/table.ts';
import type { Lang } from '#i18n/languages.ts';
import { mendPackage } from './mend-package.ts';
import { RUN_LANGUAGE } from './mend-slide.ts';
import { escapeXml } from './xml.ts';

export interface FileFacts {
  title: string;
  /** Name of the product. */
  product: string;
  /** At the foot of every page. */
  foot: string;
  lang: Lang;
  /** Pictures by their key, as data addresses. */
  pictures: ReadonlyMap<string, string>;
}

const SLOTS: Partial<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };
const FOOT_Y = 7.02;

/** The types of the library forget the freeform it has. */
function isShapeName(name: string): name is PptxGenJS.SHAPE_NAME {
  return Object.hasOwn(new PptxGenJS().ShapeType, name);
}

/** A place in the theme where the colour has one. */
function colourOf(ink: Ink): string {
  const slot = Object.entries(THEME).find(([, name]) => name === ink)?.[0];
  return slot ? (SLOTS[slot] ?? slot) : PALETTE[ink].toUpperCase();
}

function toRuns(paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph) => {
    const { runs, after = 0, align = 'left' } = paragraph;
    return runs.map(({ text, lang, size, isBold = false, ink = 'ink', href }, index) => ({
      text,
      options: {
        lang: RUN_LANGUAGE[lang],
        fontSize: size,
        bold: isBold,
        color: colourOf(ink),
        lineSpacing: leadingOf(paragraph),
        paraSpaceAfter: after,
        align,
        breakLine: index === runs.length - 1,
        ...(href ? { hyperlink: { url: href } } : {}),
      },
    }));
  });
}

/** Language of the first run: that of the end of the text. */
const languageOf = (paragraphs: readonly Paragraph[]): string => RUN_LANGUAGE[paragraphs[0]?.runs[0]?.lang ?? 'en'];

function addTable(slide: PptxGenJS.Slide, item: TableItem, objectName: string): void {
  const none = { type: 'none' as const };
  const { x, y } = CELL_MARGIN;
  const rows = item.rows.map(({ cells }, index) => {
    const rule =
      index === 0 && item.hasHead
        ? { type: 'solid' as const, pt: 1.25, color: colourOf('ink') }
        : { type: 'solid' as const, pt: 0.75, color: colourOf('line') };
    return cells.map(({ paragraphs, anchor = 'top' }, column) => ({
      text: toRuns(paragraphs),
      // The first column stands under the title, with no margin before it.
      options: {
        margin: [y, x, y, column === 0 ? 0 : x] as [number, number, number, number],
        valign: anchor,
        border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none],
        lang: languageOf(paragraphs),
      },
    }));
  });
  slide.addTable(rows, {
    x: item.x,
    y: item.y,
    w: item.widths.reduce((sum, width) => sum + width, 0),
    colW: item.widths,
    rowH: item.rows.map(({ height }) => height),
    objectName,
  });
}

function addShape(slide: PptxGenJS.Slide, { box, look, outlines }: ShapeItem, objectName: string): void {
  const points = outlines.flatMap(({ points: corners, isClosed }) => [
    ...corners.map(({ x, y }, index) => ({ x, y, moveTo: index === 0 })),
    ...(isClosed ? [{ close: true as const }] : []),
  ]);
  const paint = 'fill' in look ? { fill: { color: colourOf(look.fill) } } : { line: { color: colourOf(look.line), width: look.points } };
  const freeform = 'custGeom';
  if (!isShapeName(freeform)) throw new Error('the library has no freeform any more');
  slide.addShape(freeform, { ...box, points, objectName, ...paint });
}

function addItem(slide: PptxGenJS.Slide, item: Item, { objectName, pictures }: { objectName: string; pictures: FileFacts['pictures'] }): void {
  switch (item.kind) {
    case 'text':
      slide.addText(toRuns(item.paragraphs), {
        ...item.box,
        margin: 0,
        valign: item.anchor,
        isTextBox: true,
        lang: languageOf(item.paragraphs),
        objectName,
      });
      return;
    case 'table':
      addTable(slide, item, objectName);
      return;
    case 'shape':
      addShape(slide, item, objectName);
      return;
    case 'picture': {
      const data = pictures.get(drawingKey(item.drawing));
      if (data) slide.addImage({ ...item.box, data, altText: item.alt, objectName });
    }
  }
}

/** The layouts of the file: where the title stands, the foot and the number of the page. */
function defineLayouts(file: PptxGenJS, { foot, lang }: FileFacts): void {
  for (const [title, box] of Object.entries(TITLE_BOXES)) {
    file.defineSlideMaster({
      title,
      background: { color: colourOf('paper') },
      objects: [
        { line: { x: 0.6, y: 6.95, w: 12.13, h: 0, line: { color: colourOf('line'), width: 0.75 } } },
        {
          text: {
            text: foot,
            options: { x: 0.6, y: FOOT_Y, w: 11, h: 0.3, margin: 0, fontSize: 12, color: colourOf('ink-3'), valign: 'middle', lang: RUN_LANGUAGE[lang] },
          },
        },
        { placeholder: { options: { name: 'title', type: 'title', ...box, margin: 0, valign: 'top', align: 'left' }, text: '' } },
      ],
      slideNumber: { x: 11.73, y: FOOT_Y, w: 1, h: 0.3, margin: 0, align: 'right', valign: 'middle', fontSize: 12, color: colourOf('ink-3') },
    });
  }
}

const plain = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' · ');

const namesOf = ({ items }: Page): string[] => items.map(({ name }, index) => `${name} ${index + 1}`);

function altsOf(page: Page): Map<string, string> {
  const names = namesOf(page);
  return new Map(page.items.flatMap((item, index) => (item.kind === 'text' ? [] : [[names[index] ?? '', item.alt] as const])));
}

/** The presentation as a file. Nothing is fetched: pictures are given, fonts are those of the reader. */
export async function writePptx(pages: readonly Page[], facts: FileFacts): Promise<Blob> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = facts.title;
  file.subject = facts.title;
  file.author = facts.product;
  // The library writes this one as it is.
  file.company = escapeXml(facts.product);
  defineLayouts(file, facts);
  for (const page of pages) {
    const layout: Layout = page.layout;
    const slide = file.addSlide({ masterName: layout });
    slide.addText(toRuns(page.title), { placeholder: 'title' });
    const names = namesOf(page);
    for (const [index, item] of page.items.entries()) addItem(slide, item, { objectName: names[index] ?? '', pictures: facts.pictures });
  }
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the presentation came in another form than asked for');
  const mended = await mendPackage(written, {
    product: facts.product,
    lang: facts.lang,
    pages: pages.map((page) => ({ title: plain(page.title), notes: page.notes, alts: altsOf(page) })),
  });
  return new Blob([mended], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}
