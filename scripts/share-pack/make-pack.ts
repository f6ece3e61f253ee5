import { type FileStore, keyOf } from './file-store.ts';
import type { PackItem } from './pack-list.ts';
import type { CardDocument, Renderer } from './renderer.ts';

export interface PackRun {
  readonly items: readonly PackItem[];
  readonly documentOf: (item: PackItem) => Promise<CardDocument>;
  readonly renderer: Renderer;
  readonly store: FileStore;
  /** Pages the browser works on at once. */
  readonly workers: number;
  /** Called with every finished file, in any order. */
  readonly finish: (item: PackItem, bytes: Buffer) => void;
  /** Called after each file that had to be rendered. */
  readonly onProgress?: (done: number) => void;
}

export interface PackResult {
  readonly rendered: number;
  readonly kept: number;
  /** Why files could not be made. */
  readonly faults: readonly string[];
}

/** Makes the files of the pack, those that are there already from the store. */
export async function makePack({ items, documentOf, renderer, store, workers, finish, onProgress }: PackRun): Promise<PackResult> {
  const queue = [...items];
  const faults: string[] = [];
  let rendered = 0;
  let kept = 0;

  async function make(item: PackItem): Promise<void> {
    const card = await documentOf(item);
    const key = keyOf(card, renderer);
    const known = store.read(key);
    if (known) kept += 1;
    const bytes = known ?? (await renderer.render(card));
    if (!known) {
      rendered += 1;
      store.write(key, bytes);
    }
    finish(item, bytes);
    if (!known) onProgress?.(rendered + kept);
  }

  async function work(): Promise<void> {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const { path } = item;
      await make(item).catch((error: unknown) => void faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`));
    }
  }

  await Promise.all(Array.from({ length: workers }, work));
  return { rendered, kept, faults };
}
