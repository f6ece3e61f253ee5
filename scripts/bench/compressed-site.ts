import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { createSiteServer } from '../serve.ts';

const HOST = '127.0.0.1';
const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml))/;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, HOST, () => {
      const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
      resolve(`http://${HOST}:${port}`);
    });
  });
}

/** The build as a real host sends it: brotli, kept in memory so that compressing is never measured. */
export async function serveCompressed(base: string): Promise<{ origin: string; close(): void }> {
  const plain = createSiteServer(base);
  const source = await listen(plain);
  const known = new Map<string, Promise<Answer>>();
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const answer = known.get(url) ?? load(source + url);
    known.set(url, answer);
    const { status, headers, body } = await answer;
    response.writeHead(status, headers).end(body);
  });
  const close = () => {
    server.close();
    plain.close();
  };
  return { origin: await listen(server), close };
}

async function load(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const bytes = Buffer.from(await response.arrayBuffer());
  const packed = TEXT.test(type);
  const cache = address.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': type, 'cache-control': cache, ...(packed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}) };
  return { status: response.status, headers, body: packed ? brotliCompressSync(bytes) : bytes };
}
