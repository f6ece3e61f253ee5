import { BUILD_HEADER } from '#lib/build-header.ts';
import { BUILD_ID } from '#lib/build-id.ts';
import { DataError } from './data-error.ts';

/** Must equal `SLICE_VERSION` of the slices; a test compares the two, so that no build code enters the bundle. */
export const EXPECTED_VERSION = 2;

async function request(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, { ...(BUILD_ID && { headers: { [BUILD_HEADER]: BUILD_ID } }), ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError('offline', url);
  }
}

async function readJson(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new DataError('malformed', url);
  }
}

/** Checks that a parsed file is the slice that was asked for. @throws DataError */
export function checkSlice(value: unknown, kind: string, url: string): void {
  if (value === null || typeof value !== 'object' || !('kind' in value) || !('version' in value)) throw new DataError('malformed', url);
  if (value.kind !== kind) throw new DataError('wrong-kind', url);
  if (value.version !== EXPECTED_VERSION) throw new DataError('wrong-version', url);
}

/**
 * Loads a slice of the given kind.
 * @throws DataError with a code for every way it can fail
 */
export async function fetchSlice<Slice extends { kind: string }>(url: string, kind: Slice['kind'], signal?: AbortSignal): Promise<Slice> {
  const response = await request(url, signal);
  // From the service worker: the server has the data of another build only.
  if (response.status === 409) throw new DataError('wrong-version', url);
  if (response.status === 404) throw new DataError('not-found', url);
  if (!response.ok) throw new DataError('server', url);
  const value = await readJson(response, url);
  checkSlice(value, kind, url);
  // The one parse border: kind and version are checked, the body was checked when it was built.
  return value as Slice;
}
