import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devData } from './scripts/dev-data.ts';
import { jszipWithoutRequire } from './scripts/jszip-without-require.ts';
import { CACHE, DIST, publicUrl } from './scripts/settings.ts';
import { trimLeafletCss } from './scripts/trim-leaflet-css.ts';

const site = publicUrl();

/** What several pages use. */
const SHARED = /src[\\/](?:blocks|data|i18n|lib|routing|ui)[\\/]/;
/** What the screens of a fair use and few pages besides, none of them at once: it must not weigh on the first view. */
const FAIR =
  /src[\\/](?:(?:blocks|data)[\\/](?:slides|stage|pptx|kiosk|preflight)[\\/]|lib[\\/](?:stage[\\/]|(?:qr|geo|clock|move-item|use-keep-focus)\.ts)|blocks[\\/]enquiry|routing[\\/](?:stage|kiosk|check)-params\.ts)/;

/** Libraries of every page; reading several data files at once is something only the kiosk does. */
const VENDOR =
  /node_modules[\\/](?:react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/](?!.*(?:useQueries|useSuspenseQueries|queriesObserver)\.js)/;

export default defineConfig(({ isSsrBuild }) => ({
  base: site.pathname,
  plugins: [react(), devData(), jszipWithoutRequire()],
  css: { postcss: { plugins: [trimLeafletCss()] } },
  define: { __PUBLIC_URL__: JSON.stringify(site.href) },
  server: { host: '127.0.0.1' },
  ssr: { noExternal: true },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? `${CACHE}/prerender` : DIST,
    emptyOutDir: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // Inlined fonts and images would need data: in the content policy.
    assetsInlineLimit: 0,
    // Every browser of the build target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: {
              groups: [
                { name: 'vendor', test: VENDOR },
                // One file instead of thirty small ones: what most pages use. At two it would hold what only tools share.
                { name: 'shared', test: (id) => SHARED.test(id) && !FAIR.test(id), minShareCount: 3 },
              ],
            },
          },
        },
  },
}));
