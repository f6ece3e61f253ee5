/** Serves the build on 127.0.0.1 as a static host would: files, directory indexes, a 404 page in the language of the path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { DIST, publicUrl } from './settings.ts';

const HOST = '127.0.0.1';

/** What never changes under its name may be kept for good; everything else is asked for again, the service worker above all. */
const LASTING = /^\/(?:assets\/.+-[\w-]{8}\.\w+|offline\/[\w-]{12}\.json)$/;

function notFoundFile(root: string, path: string): string {
  const lang = /^\/(zh|en|ru)\//.exec(path)?.[1];
  const file = join(root, lang ? `${lang}/404.html` : '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'Not found';
}

/** A server of a build below the given base path; it listens when the caller says so. */
export function createSiteServer(base: string, root = DIST): Server {
  const serve = sirv(root, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const path = url.slice(base.length - 1);
    request.url = path;
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFoundFile(root, path));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const site = publicUrl();
  const port = Number(process.env.PORT ?? 4173);
  createSiteServer(site.pathname)
    .on('error', (error) => {
      console.error(`Cannot serve on port ${port}: ${error.message}. Another port: PORT=4180 npm start`);
      process.exit(1);
    })
    .listen(port, HOST, () => console.log(`\n  Harbin New Area investment map: http://${HOST}:${port}${site.pathname}\n  Stop with Ctrl+C\n`));
}
