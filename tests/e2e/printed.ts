import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readQrCodes } from '#testing/read-qr.ts';

/** Pixels a point: a coarse scan of the sheet, as a phone in a hand sees it. */
const SCAN = 2.5;

export interface Sheets {
  /** Text of each sheet without spaces: where a line was broken is no matter of ours. */
  texts: string[];
  /** What the codes on the first sheet say. */
  codes: string[];
  isWide: boolean;
}

/** Text as it is compared: without any space, and as fonts of a PDF spell it. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b]/g, '');
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function textOf(sheet: PdfPage): Promise<string> {
  const { items } = await sheet.getTextContent();
  return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

async function codesOn(sheet: PdfPage): Promise<string[]> {
  const viewport = sheet.getViewport({ scale: SCAN });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  // @ts-expect-error: this canvas draws what the browser's does, its type does not say so.
  await sheet.render({ canvas, canvasContext: context, viewport, background: '#fff' }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  // @ts-expect-error: pixels are pixels.
  return readQrCodes(new ImageData(data, width, height));
}

/** Prints the page as a visitor would and reads what is on the paper. */
export async function printed(page: Page): Promise<Sheets> {
  const data = Uint8Array.from(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets = await Promise.all(Array.from({ length: pdf.numPages }, (_sheet, index) => pdf.getPage(index + 1)));
  const [first] = sheets;
  if (!first) throw new Error('nothing was printed');
  const { width, height } = first.getViewport({ scale: 1 });
  const result = { texts: await Promise.all(sheets.map(textOf)), codes: await codesOn(first), isWide: width > height };
  await pdf.loadingTask.destroy();
  return result;
}
