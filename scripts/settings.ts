/** The one setting of a build: the public address of the site, with an optional sub-path. */
export const DEFAULT_PUBLIC_URL = 'http://127.0.0.1:4173/';

/** `PUBLIC_URL` as an address that ends with a slash. @throws on anything but http(s) */
export function publicUrl(): URL {
  const url = new URL(process.env.PUBLIC_URL ?? DEFAULT_PUBLIC_URL);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`PUBLIC_URL must start with http:// or https://, not "${url.href}"`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Where the build lies. */
export const DIST = 'dist';
/** Intermediate results that are not served. */
export const CACHE = '.cache';
