import { brotliCompressSync, constants } from 'node:zlib';
import type { SiteFiles } from '../site.ts';

/** What a host with brotli sends of a text, in bytes. */
export function brotliSize(bytes: Buffer | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** These are compressed already and are sent as they are. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|pdf)$/;

/** Bytes of a file on the way to the visitor, each file compressed once. */
export function createSizes(files: SiteFiles): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const size = known.get(name) ?? (PACKED.test(name) ? files.bytes(name).length : brotliSize(files.bytes(name)));
    known.set(name, size);
    return size;
  };
}
