import { createCanvas } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readQrCodes } from '#testing/read-qr.ts';

/** Pixels a point: a coarse scan of the sheet, as a phone in a hand sees it. */
const SCAN = 2.5;

export interface Sheets {
  /** Text of each sheet without spaces: where a line was broken is no matter of ours. */
  texts: string[];
  /** What the codes on the first sheet say, in no order. */
  codes: string[];
  isWide: boolean;
}

/** Hanzi that share a glyph with a radical: a PDF names the radical. */
const RADICALS: Record<string, string> = Object.fromEntries(
  '⻁虎⻄西⻅见⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民'
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]) ?? [],
);

/** Text as it is compared: without any space, and however the fonts of a PDF spell it. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b]/g, '')
    .replaceAll('\u2012', '\u2013')
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical);
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
  return readQrCodes({ data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' });
}

/** Draws hatches away: the reader of the PDF needs minutes for their gradients. */
const NO_HATCHES = '*, *::before, *::after { background-image: none !important; }';

async function scanned(page: Page): Promise<string[]> {
  // Not addStyleTag: without scripts its answer never comes.
  const style = await page.evaluateHandle((rules) => {
    const element = document.createElement('style');
    element.textContent = rules;
    document.head.append(element);
    return element;
  }, NO_HATCHES);
  const data = Uint8Array.from(await page.pdf({ preferCSSPageSize: true, pageRanges: '1' }));
  await style.evaluate((element) => element.remove());
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const codes = await codesOn(await pdf.getPage(1));
  await pdf.loadingTask.destroy();
  return codes;
}

/** Prints the page as a visitor would and reads what is on the paper. */
export async function printed(page: Page): Promise<Sheets> {
  const data = Uint8Array.from(await page.pdf({ preferCSSPageSize: true }));
  // A browser waits two seconds for what only paper has. Here a busy machine must not make that a fault.
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('img.print-only, .print-only img')].every((image) => image.complete));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets = await Promise.all(Array.from({ length: pdf.numPages }, (_sheet, index) => pdf.getPage(index + 1)));
  const box = sheets[0]?.getViewport({ scale: 1 });
  const texts = await Promise.all(sheets.map(textOf));
  await pdf.loadingTask.destroy();
  return { texts, codes: await scanned(page), isWide: box !== undefined && box.width > box.height };
}
