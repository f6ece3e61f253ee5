import type { Plugin } from 'vite';
import { buildSlices } from '#data/slices/all.ts';
import { isLang } from '#i18n/languages.ts';
import { packBasemap } from '#map/basemap-codec.ts';
import { loadDataset } from './load-dataset.ts';
import { drawLocators } from './locators.ts';
import { openDataFiles } from './open-data.ts';
import { BASEMAP_PATH, readBasemap } from './read-basemap.ts';

const SLICE = /^\/data\/([a-z]{2})\/(.+)\.json$/;
const OPEN = /^\/data\/open\//;
const LOCATOR = /^\/locator\/([a-z]{2})\/(.+)\.svg$/;

function answer(path: string): { type: string; body: string } | null {
  if (path === BASEMAP_PATH) return { type: 'application/json', body: JSON.stringify(packBasemap(readBasemap())) };
  const slice = SLICE.exec(path);
  if (slice && isLang(slice[1])) {
    const found = buildSlices(loadDataset(), slice[1]).get(slice[2] ?? '');
    return found ? { type: 'application/json', body: JSON.stringify(found) } : null;
  }
  if (OPEN.test(path)) {
    const file = openDataFiles(loadDataset()).get(path);
    return file ? { type: 'application/octet-stream', body: file } : null;
  }
  const locator = LOCATOR.exec(path);
  if (locator && isLang(locator[1])) {
    const svg = drawLocators(loadDataset(), locator[1]).get(locator[2] ?? '');
    return svg ? { type: 'image/svg+xml', body: svg } : null;
  }
  return null;
}

/** The dev server makes the same slices and drawings as the build, on the fly, from the files as they are now. */
export function devData(): Plugin {
  return {
    name: 'dev-data',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (path !== BASEMAP_PATH && ![SLICE, OPEN, LOCATOR].some((pattern) => pattern.test(path))) return next();
        try {
          const found = answer(path);
          response.statusCode = found ? 200 : 404;
          response.setHeader('Content-Type', found?.type ?? 'text/plain');
          response.end(found?.body ?? '');
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
  };
}
