import { hashOf } from './hash.ts';
import type { PackFile } from './pack.ts';
import type { Store } from './store.ts';

/**
 * Why a download ended: nothing answers; the device has no room or gives none; the server sends other files than the pack lists,
 * because the site was updated or a network asks for a sign-in first.
 */
export type KeepFailure = 'network' | 'storage' | 'different';

export class KeepError extends Error {
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure, path: string) {
    super(`${path}: ${reason}`);
    this.name = 'KeepError';
    this.reason = reason;
  }
}

export interface DownloadOptions {
  readonly files: readonly PackFile[];
  readonly store: Store;
  /** Asks for one file; `isRetry` means that a copy of the browser's own cache must not answer. */
  fetchFile(path: string, isRetry: boolean): Promise<Response>;
  /** Bytes that have arrived or were there before, out of the bytes of all files. */
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal | undefined;
  wait?(milliseconds: number): Promise<void>;
}

/** Browsers open six connections to a host; the page keeps some. */
const LANES = 4;
/** A network may come back; a copy in the browser's own cache may be old; a full device stays full. */
const TRIES: Record<KeepFailure, number> = { network: 3, different: 2, storage: 1 };
const PAUSE = 600;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads a body piece by piece and tells how many bytes came. */
async function readBody(response: Response, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    onBytes(piece.value.length);
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Keeps a content. @throws KeepError when the device refuses */
async function keepFile(store: Store, file: PackFile, bytes: Uint8Array<ArrayBuffer>, headers: Headers): Promise<void> {
  try {
    await store.put(file.hash, bytes, headers);
  } catch {
    throw new KeepError('storage', file.path);
  }
}

interface Job extends DownloadOptions {
  count(bytes: number): void;
}

/** One attempt at one file. @throws KeepError */
async function fetchOnce(job: Job, file: PackFile, attempt: number): Promise<void> {
  let counted = 0;
  const count = (bytes: number): void => {
    counted += bytes;
    job.count(bytes);
  };
  try {
    const response = await job.fetchFile(file.path, attempt > 0).catch(() => null);
    if (!response || response.status >= 500) throw new KeepError('network', file.path);
    if (!response.ok) throw new KeepError('different', file.path);
    const bytes = await readBody(response, count).catch(() => null);
    if (!bytes) throw new KeepError('network', file.path);
    if ((await hashOf(bytes)) !== file.hash) throw new KeepError('different', file.path);
    await keepFile(job.store, file, bytes, response.headers);
  } catch (error) {
    // What did not come whole did not come: the bar goes back.
    job.count(-counted);
    throw error;
  }
}

async function fetchWithRetries(job: Job, file: PackFile): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    job.signal?.throwIfAborted();
    try {
      return await fetchOnce(job, file, attempt);
    } catch (error) {
      job.signal?.throwIfAborted();
      if (attempt + 1 >= (error instanceof KeepError ? TRIES[error.reason] : 1)) throw error;
      await (job.wait ?? sleep)(PAUSE * 2 ** attempt);
    }
  }
}

/**
 * Fetches what is missing of the files, checks each against its hash and keeps it. What is there already is not fetched again, so a
 * download that was broken off goes on where it stopped.
 * @throws KeepError, or the signal's reason
 */
export async function downloadFiles(options: DownloadOptions): Promise<void> {
  const { files, store, onProgress } = options;
  const present = await store.hashes();
  const missing = files.filter(({ hash }) => !present.has(hash));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = total - missing.reduce((sum, { size }) => sum + size, 0);
  const count = (bytes: number): void => {
    done += bytes;
    onProgress?.(done, total);
  };
  count(0);
  const queue = [...missing];
  const lane = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) await fetchWithRetries({ ...options, count }, file);
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    // The other lanes stop at their next file.
    queue.length = 0;
  }
}
