import type { Plugin } from 'vite';
import { buildSlices } from '#data/slices/all.ts';
import { isLang } from '#i18n/languages.ts';
import { packBasemap } from '#map/basemap-codec.ts';
import { loadDataset } from './load-dataset.ts';
import { drawLocators } from './locators.ts';
import { openDataFiles } from './open-data.ts';
import { BASEMAP_PATH, readBasemap } from './read-basemap.ts';
import { publicUrl } from './settings.ts';
import { drawQrCodes } from './share-pack/qr-codes.ts';
import { listShortLinks, shortPage } from './short-pages.ts';

interface Answer {
  type: string;
  body: string | Buffer;
}

type Match = readonly (string | undefined)[];

/** What is made of each kind of address; null where there is nothing. */
const ANSWERS: readonly (readonly [RegExp, (match: Match) => Answer | null])[] = [
  [new RegExp(`^${BASEMAP_PATH}$`), () => ({ type: 'application/json', body: JSON.stringify(packBasemap(readBasemap())) })],
  [/^\/data\/([a-z]{2})\/(.+)\.json$/, answerSlice],
  [/^\/data\/open\/.+$/, ([path = '']) => textAnswer('application/octet-stream', openDataFiles(loadDataset()).get(path))],
  [/^\/locator\/([a-z]{2})\/(.+)\.svg$/, answerLocator],
  [/^\/share\/[a-z]{2}\/[^/]+\/qr\.(png|svg)$/, answerCode],
  [/^\/p\/[^/]+\/?$/, answerShortLink],
];

function textAnswer(type: string, body: string | Buffer | undefined): Answer | null {
  return body === undefined ? null : { type, body };
}

function answerSlice([, lang, name = '']: Match): Answer | null {
  const slice = isLang(lang) ? buildSlices(loadDataset(), lang).get(name) : undefined;
  return slice ? { type: 'application/json', body: JSON.stringify(slice) } : null;
}

function answerLocator([, lang, name = '']: Match): Answer | null {
  return isLang(lang) ? textAnswer('image/svg+xml', drawLocators(loadDataset(), lang).get(name)) : null;
}

function answerCode([path = '', kind]: Match): Answer | null {
  return textAnswer(kind === 'png' ? 'image/png' : 'image/svg+xml', drawQrCodes(loadDataset(), publicUrl()).get(path));
}

function answerShortLink([path]: Match): Answer | null {
  const link = listShortLinks(loadDataset()).find((item) => item.path === path || item.path === `${path}/`);
  return link ? { type: 'text/html; charset=utf-8', body: shortPage(link, '', '') } : null;
}

/** What the build would have at an address; undefined where it is none of these. */
function answerOf(path: string): Answer | null | undefined {
  for (const [pattern, answer] of ANSWERS) {
    const match = pattern.exec(path);
    if (match) return answer(match);
  }
  return undefined;
}

/** The dev server makes the same slices, drawings, codes and short links as the build, on the fly, from the files as they are now. */
export function devData(): Plugin {
  return {
    name: 'dev-data',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        try {
          const found = answerOf(request.url?.split('?')[0] ?? '');
          if (found === undefined) return next();
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
