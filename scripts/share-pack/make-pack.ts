import { type FileStore, keyOf } from './file-store.ts';
import type { PackItem } from './pack-list.ts';
import { type CardDocument, NoBrowserError, type Renderer } from './renderer.ts';

export interface PackRun {
  readonly items: readonly PackItem[];
  readonly documentOf: (item: PackItem) => Promise<CardDocument>;
  readonly renderer: Renderer;
  readonly store: FileStore;
  /** Pages the browser works on at once. */
  readonly workers: number;
  /** Called with every finished file, in any order. */
  readonly finish: (item: PackItem, bytes: Buffer) => void;
  /** Called after each file that had to be rendered, with the number of all that are finished. */
  readonly onProgress?: (done: number) => void;
}

export interface PackResult {
  readonly rendered: number;
  readonly kept: number;
  /** Files that are wrong, and why. */
  readonly faults: readonly string[];
  /** Why the browser did not start, where it did not. */
  readonly noBrowser: string | null;
}

/** Makes the files of the pack, those that are in the store without the browser. */
export async function makePack({ items, documentOf, renderer, store, workers, finish, onProgress }: PackRun): Promise<PackResult> {
  const queue = [...items];
  const faults: string[] = [];
  let rendered = 0;
  let kept = 0;
  let noBrowser: string | null = null;

  async function make(item: PackItem): Promise<void> {
    const card = await documentOf(item);
    const key = keyOf(card, renderer);
    const known = store.read(key);
    const bytes = known ?? (await renderer.render(card));
    if (known) kept += 1;
    else {
      rendered += 1;
      store.write(key, bytes);
    }
    finish(item, bytes);
    if (!known) onProgress?.(rendered + kept);
  }

  function note(item: PackItem, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NoBrowserError) {
      noBrowser = message;
      queue.length = 0;
    } else faults.push(`${item.path}: ${message}`);
  }

  async function work(): Promise<void> {
    for (let item = queue.shift(); item; item = queue.shift()) {
      try {
        await make(item);
      } catch (error) {
        note(item, error);
      }
    }
  }

  await Promise.all(Array.from({ length: workers }, work));
  return { rendered, kept, faults, noBrowser };
}
