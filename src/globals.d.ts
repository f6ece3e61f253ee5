/** Public address of the site, from the `PUBLIC_URL` setting; written into the bundle by Vite. */
declare const __PUBLIC_URL__: string;
