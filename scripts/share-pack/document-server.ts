import { createServer } from 'node:http';
import type { Fonts } from './fonts.ts';

/** Documents and fonts for the browser of this machine, so that nothing is ever asked of another. */
export interface DocumentServer {
  /** Offers a document once and gives its address. */
  offer(html: string): string;
  close(): void;
}

export async function serveDocuments(fonts: Fonts['files']): Promise<DocumentServer> {
  const documents = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const font = fonts.get(url);
    const html = documents.get(url);
    if (font) response.writeHead(200, { 'Content-Type': 'font/ttf', 'Cache-Control': 'max-age=3600, immutable' }).end(font);
    else if (html !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    else response.writeHead(404).end();
    documents.delete(url);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  let count = 0;
  return {
    offer: (html) => {
      count += 1;
      documents.set(`/${count}`, html);
      return `http://127.0.0.1:${port}/${count}`;
    },
    close: () => server.close(),
  };
}
