import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { FORMATS } from './formats.ts';
import type { CardDocument, Renderer } from './renderer.ts';

/** Raise when the same document must become another file. */
const MAKING = 3;

/** Name of a finished file by everything it is made from: the same document is never rendered twice. */
export function keyOf(card: CardDocument, renderer: Pick<Renderer, 'version'>): string {
  const parts = [MAKING, renderer.version, FORMATS[card.kind], card.date, card.html];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  return hash + extname(FORMATS[card.kind].file);
}

/** Writes a file whole or not at all: an interrupted build leaves no half of one. */
export function writeWhole(file: string, bytes: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/** Finished files by key. */
export interface FileStore {
  read(key: string): Buffer | null;
  write(key: string, bytes: Buffer): void;
}

/** Files nobody has asked for in this time go. */
const KEPT_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** A store in a folder. */
export function folderStore(folder: string, now: Date = new Date()): FileStore & { prune(): void } {
  return {
    read: (key) => {
      const file = join(folder, key);
      if (!existsSync(file)) return null;
      utimesSync(file, now, now);
      return readFileSync(file);
    },
    write: (key, bytes) => writeWhole(join(folder, key), bytes),
    prune: () => {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        const file = join(folder, name);
        if (now.getTime() - statSync(file).mtimeMs > KEPT_DAYS * DAY) rmSync(file);
      }
    },
  };
}
