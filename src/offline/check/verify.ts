import { hashOf } from '#offline/hash.ts';
import type { PackFile } from '#offline/pack.ts';
import type { Store } from '#offline/store.ts';

/** Bytes of the files that are there, by name only. */
export function presentBytes(files: readonly PackFile[], present: ReadonlySet<string>): number {
  return files.reduce((sum, { hash, size }) => sum + (present.has(hash) ? size : 0), 0);
}

/**
 * Reads every file back and compares its content with its hash. Gives those that are missing or damaged; damaged ones are removed, so
 * that the next download fetches them.
 */
export async function verifyFiles(files: readonly PackFile[], store: Store, onProgress?: (done: number, total: number) => void): Promise<PackFile[]> {
  const missing: PackFile[] = [];
  for (const [index, file] of files.entries()) {
    const kept = await store.match(file.hash);
    const isSound = kept !== undefined && (await hashOf(await kept.arrayBuffer())) === file.hash;
    if (kept && !isSound) await store.remove(file.hash);
    if (!isSound) missing.push(file);
    onProgress?.(index + 1, files.length);
  }
  return missing;
}
