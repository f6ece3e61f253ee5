import { crc32, deflateSync } from 'node:zlib';
import { type QrLevel, qrModules } from '#lib/qr.ts';

/** Pixels of a module: large enough for a screen of any density, and for decoders that read the file itself. */
const MODULE = 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** White and the ink of the SVG. */
const PALETTE = Buffer.from([0xff, 0xff, 0xff, 0x10, 0x22, 0x2c]);

/**
 * A code as a PNG of two colours and one bit a pixel, written here: a code must not depend on whether a library
 * with native parts runs on the machine of the build.
 */
export function qrPng(text: string, level: QrLevel): Buffer {
  const rows = qrModules(text, level);
  const side = rows.length * MODULE;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(side)),
    chunk('PLTE', PALETTE),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flatMap((row) => lines(row))), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width, height, one bit a pixel, colours from a palette; compression, filter and interlace of the standard. */
function header(side: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(side, 0);
  bytes.writeUInt32BE(side, 4);
  bytes.set([1, 3, 0, 0, 0], 8);
  return bytes;
}

/** A row of modules as lines of pixels: two bytes a module, before them the filter "none". */
function lines(row: readonly boolean[]): Buffer[] {
  const line = Buffer.from([0, ...row.flatMap((dark) => (dark ? [0xff, 0xff] : [0, 0]))]);
  return Array.from({ length: MODULE }, () => line);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
