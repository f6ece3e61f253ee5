/** Reads a PDF as others do: its text, its marks, its fonts, and a picture of a page. For checks and for looking. */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a search and a screen reader find in a PDF. */
export interface PdfContent {
  readonly title: string;
  readonly lang: string;
  readonly isTagged: boolean;
  readonly pages: number;
  /** All words with single spaces between them. */
  readonly text: string;
  /** Fonts that text is set in. */
  readonly fonts: number;
  /** Those of them the file does not bring along, or only as drawings. */
  readonly looseFonts: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  return withPdf(bytes, async (pdf) => {
    const { info } = await pdf.getMetadata();
    const marks: unknown = await pdf.getMarkInfo();
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_item, index) => readPage(pdf, index + 1)));
    const fonts = pages.flatMap((page) => page.fonts);
    return {
      title: stringOf(info, 'Title'),
      lang: stringOf(info, 'Language'),
      isTagged: marks instanceof Map && marks.get('Marked') === true,
      pages: pdf.numPages,
      text: pages
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      fonts: fonts.length,
      looseFonts: fonts.filter((font) => font.missingFile || font.isType3Font).length,
    };
  });
}

/** Pixels of a page on white. */
export async function drawPdfPage(bytes: Uint8Array, { page: number = 1, scale = 2 } = {}) {
  return withPdf(bytes, async (pdf) => {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // The library draws on any canvas; its types know only that of a browser.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    return canvas;
  });
}

async function withPdf<Result>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<Result>): Promise<Result> {
  // A copy: the library takes the bytes away from whoever gave them.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

interface LoadedFont {
  readonly missingFile: boolean;
  readonly isType3Font: boolean;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<{ text: string; fonts: LoadedFont[] }> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return { text, fonts: await fontsOf(page) };
}

async function fontsOf(page: PDFPageProxy): Promise<LoadedFont[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Set(fnArray.flatMap((operation, index) => (operation === OPS.setFont ? [String(argsArray[index]?.[0])] : [])));
  return [...names].map((name): LoadedFont => page.commonObjs.get(name));
}

function stringOf(info: object, key: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(info, key)?.value;
  return typeof value === 'string' ? value : '';
}
