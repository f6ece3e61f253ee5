import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readQrCodes } from '#testing/read-qr.ts';
import { drawPdfPage, type PdfContent, readPdf } from '../read-pdf.ts';
import type { SiteFiles } from './site.ts';

/** What somebody with a camera, a PDF reader and a search finds in a file to be shared. */
export interface Reading {
  /** Texts of the codes in it. */
  readonly codes: readonly string[];
  readonly pdf: PdfContent | null;
}

export type Readings = ReadonlyMap<string, Reading>;

const READABLE = /^share\/.+\/(?:qr\.png|qr\.svg|poster\.png|factsheet\.pdf)$/;

/** Reads every code and every sheet of the build, once for all rules. */
export async function readPack(files: SiteFiles): Promise<Readings> {
  const readings = new Map<string, Reading>();
  for (const name of files.names.filter((file) => READABLE.test(file))) readings.set(name, await readFileOf(name, files.bytes(name)));
  return readings;
}

async function readFileOf(name: string, bytes: Buffer): Promise<Reading> {
  if (name.endsWith('.svg')) return { codes: await readQrCodes(await drawSvg(bytes)), pdf: null };
  if (name.endsWith('.pdf')) return readSheet(bytes);
  return { codes: await readQrCodes(bytes), pdf: null };
}

/** Pixels of a unit: decoders want more than one for a module. */
const UNIT = 4;

async function drawSvg(bytes: Buffer): Promise<Uint8Array> {
  const text = bytes.toString('utf8');
  const side = Number(/viewBox="0 0 (\d+)/.exec(text)?.[1] ?? 0) * UNIT;
  const image = await loadImage(Buffer.from(text.replace('<svg ', `<svg width="${side}" height="${side}" `)));
  const canvas = createCanvas(side, side);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}

async function readSheet(bytes: Buffer): Promise<Reading> {
  const pdf = await readPdf(bytes);
  const codes: string[] = [];
  for (let page = 1; page <= pdf.pages; page += 1) codes.push(...(await readQrCodes((await drawPdfPage(bytes, { page })).toBuffer('image/png'))));
  return { codes, pdf };
}
