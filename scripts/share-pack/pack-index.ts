import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { PackOf } from '#data/slices/all.ts';
import { type PackFile, sharePathOf } from '#routing/share-files.ts';
import { CACHE } from '../settings.ts';
import { writeWhole } from './file-store.ts';

const FILE = `${CACHE}/share-pack.json`;
const FILES: readonly PackFile[] = ['og.jpg', 'poster.png', 'factsheet.pdf'];

/** Versions of the files of the pack by address: what was made in this build. */
export type PackIndex = ReadonlyMap<string, string>;

/** Version of a file by its content. */
export function versionOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

/** Leaves word for the steps of the build that follow. */
export function writePackIndex(index: PackIndex): void {
  writeWhole(FILE, JSON.stringify(Object.fromEntries([...index].toSorted()), null, 1));
}

/** No word of an earlier build may reach this one. */
export function forgetPackIndex(): void {
  rmSync(FILE, { force: true });
}

/** The files of each page as the index has them. */
export function packsOf(index: PackIndex): PackOf {
  return (lang, ref) =>
    Object.fromEntries(
      FILES.flatMap((file) => {
        const version = index.get(sharePathOf(lang, ref, file));
        return version === undefined ? [] : [[file, version]];
      }),
    );
}

/** What the share pack of this build has made; nothing where it did not run. */
export function readPacks(): PackOf {
  const entries: Record<string, string> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  return packsOf(new Map(Object.entries(entries)));
}
