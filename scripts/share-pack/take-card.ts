import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { documentFaults } from './document-faults.ts';
import { type CardFormat, FORMATS } from './formats.ts';
import type { CardDocument } from './renderer.ts';
import { countPages, repeatablePdf } from './repeatable-pdf.ts';
import { steadyPicture } from './steady-picture.ts';

const SHOWN = 3;

/**
 * Makes the file of a document.
 * @param address where the browser finds it
 * @throws when it does not fit, lacks a font, asks for something elsewhere, or becomes too long or too heavy
 */
export async function takeCard(context: BrowserContext, address: string, card: CardDocument): Promise<Buffer> {
  const format = FORMATS[card.kind];
  const page = await context.newPage();
  const elsewhere = watchRequests(page, new URL(address).origin);
  try {
    if (card.kind === 'factsheet') await page.emulateMedia({ media: 'print' });
    await page.goto(address, { waitUntil: 'load' });
    await settle(page);
    const bytes = card.kind === 'factsheet' ? repeatablePdf(await print(page), card.date) : await photograph(page, format);
    const faults = [...(await documentFaults(page)), ...elsewhere, ...formatFaults(bytes, format)];
    if (faults.length > 0) throw new Error(listed(faults));
    return bytes;
  } finally {
    await page.close();
  }
}

/** The first are enough to see what is wrong: one line too many moves all below it. */
function listed(faults: readonly string[]): string {
  const rest = faults.length - SHOWN;
  return faults.slice(0, SHOWN).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

function watchRequests(page: Page, origin: string): string[] {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) elsewhere.push(`it asks for ${url}`);
  });
  return elsewhere;
}

/** Waits until every font has come and the page is painted with them. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** Qualities of a JPEG from the best: the first that fits is taken, or else the last. */
const QUALITIES = [92, 86, 80, 72, 64];

async function photograph(page: Page, { file, limit }: CardFormat): Promise<Buffer> {
  if (file.endsWith('.png')) return withPalette(await steadyPicture(() => page.screenshot({ type: 'png' })));
  let bytes: Buffer = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    bytes = await steadyPicture(() => page.screenshot({ type: 'jpeg', quality }));
    if (bytes.length <= limit) return bytes;
  }
  return bytes;
}

/** Flat colours need no more than 256 of them: the file has a third of the bytes, and a fair keeps all of them on its device. */
const withPalette = (png: Buffer): Promise<Buffer> => sharp(png).png({ palette: true, quality: 100, effort: 10, dither: 0 }).toBuffer();

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

function formatFaults(bytes: Buffer, { limit, pages }: CardFormat): string[] {
  const count = pages === undefined ? 0 : countPages(bytes);
  return [
    ...(bytes.length > limit ? [`it has ${kilobytes(bytes.length)}, the limit is ${kilobytes(limit)}`] : []),
    ...(pages !== undefined && (count < 1 || count > pages) ? [`it has ${count} pages, at most ${pages} are meant: shorten what it says`] : []),
  ];
}
