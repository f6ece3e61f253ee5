import { inflateSync } from 'node:zlib';

/** Code points a WOFF file has glyphs for, from its table of characters. @throws when it is no WOFF file or has no such table */
export function coverageOf(woff: Buffer): ReadonlySet<number> {
  const cmap = tableOf(woff, 'cmap');
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_item, index) => cmap.readUInt32BE(8 + index * 8));
  return new Set(offsets.flatMap((offset) => codesOf(cmap.subarray(offset))));
}

const DIRECTORY = 44;
const ENTRY = 20;

function tableOf(woff: Buffer, name: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  for (let at = DIRECTORY; at < DIRECTORY + ENTRY * woff.readUInt16BE(12); at += ENTRY) {
    if (woff.toString('latin1', at, at + 4) !== name) continue;
    const [offset, packed, full] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < full ? inflateSync(bytes) : bytes;
  }
  throw new Error(`no table ${name}`);
}

/** Formats 4 (segments of the basic plane) and 12 (groups of all planes), the two that fonts of today carry. */
function codesOf(table: Buffer): number[] {
  const format = table.readUInt16BE(0);
  if (format === 4) {
    const size = table.readUInt16BE(6);
    return numbers(size / 2).flatMap((index) => span(table.readUInt16BE(16 + size + index * 2), table.readUInt16BE(14 + index * 2)));
  }
  if (format === 12) return numbers(table.readUInt32BE(12)).flatMap((index) => span(table.readUInt32BE(16 + index * 12), table.readUInt32BE(20 + index * 12)));
  return [];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_item, index) => index);
}

function span(first: number, last: number): number[] {
  return numbers(last - first + 1).map((index) => first + index);
}
