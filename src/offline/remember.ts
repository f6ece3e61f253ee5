import { downloadFiles } from './download.ts';
import { hashOf } from './hash.ts';
import type { Pack, PackFile } from './pack.ts';
import type { Store } from './store.ts';

/** What a page was made of: files it loaded, and the data that came inside its own file. */
export interface Opened {
  readonly build: string;
  readonly paths: readonly string[];
  readonly texts: readonly (readonly [path: string, text: string])[];
}

interface Keeper {
  readonly pack: Pack;
  readonly store: Store;
  fetchFile(path: string, isRetry: boolean): Promise<Response>;
}

const JSON_TYPE = new Headers({ 'Content-Type': 'application/json' });

/** Keeps what a page was made of, so that it can be read again without a network. What cannot be kept is left. */
export async function rememberPage(keeper: Keeper, { build, paths, texts }: Opened): Promise<void> {
  const { pack, store } = keeper;
  if (build !== pack.build) return;
  const present = await store.hashes();
  for (const [path, text] of texts) {
    const file = pack.files.get(path);
    const bytes = new TextEncoder().encode(text);
    if (file && !present.has(file.hash) && (await hashOf(bytes)) === file.hash) await store.put(file.hash, bytes, JSON_TYPE);
  }
  const files = paths.flatMap((path): PackFile[] => {
    const file = pack.files.get(path);
    return file ? [file] : [];
  });
  await downloadFiles({ ...keeper, files });
}
