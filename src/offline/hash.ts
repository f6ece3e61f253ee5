/** Bytes of SHA-256 that are kept: enough to tell any two files apart, a third of the length in the list. */
const LENGTH = 16;

/** Short name of a content: the first 16 bytes of its SHA-256, in letters that may stand in an address. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const text = String.fromCharCode(...new Uint8Array(digest).subarray(0, LENGTH));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
