import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devData } from './scripts/dev-data.ts';
import { jszipWithoutRequire } from './scripts/jszip-without-require.ts';
import { CACHE, DIST, publicUrl } from './scripts/settings.ts';
import { trimLeafletCss } from './scripts/trim-leaflet-css.ts';

const site = publicUrl();

/** Packages of every page. */
const VENDOR = /node_modules[\\/](?:react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/;
/** What several pages use. */
const SHARED = /src[\\/](?:(?:blocks|data|i18n|lib|routing|ui)[\\/]|app[\\/](?:PageHead\.|print[\\/]|share[\\/]))/;
/** What only the screens of a fair and the files made of their slides use: no other page loads it. */
const FAIR =
  /src[\\/](?:(?:blocks|data)[\\/](?:slides|stage|pptx|kiosk|preflight)[\\/]|lib[\\/](?:stage[\\/]|(?:qr|clock)\.ts)|routing[\\/](?:stage|kiosk|check)-params\.ts)/;
/** What a few tools and pages share with a screen of a fair, and most pages do without. */
const TOOLS =
  /src[\\/](?:lib[\\/](?:geo|move-item|save-file|use-keep-focus)|data[\\/]select-parks|blocks[\\/](?:map[\\/](?:MapCredit|map-texts)|enquiry[\\/]copy-text))\./;
/** Parts of the packages of all pages that only a screen of a fair uses. */
const SELDOM = /@tanstack[\\/].+[\\/](?:queriesObserver|useQueries|useSuspenseQueries)\.js$/;

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
                { name: 'vendor', test: (id) => VENDOR.test(id) && !SELDOM.test(id) },
                // One file instead of thirty small ones: what most pages use. At two it would hold what only tools share.
                { name: 'shared', test: (id) => SHARED.test(id) && !FAIR.test(id) && !TOOLS.test(id), minShareCount: 3 },
              ],
            },
          },
        },
  },
}));
