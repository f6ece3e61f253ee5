import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteServer } from './serve.ts';

const FILES = ['assets/index-1a2b3c4d.js', 'offline/qwGKw4im1K_o.json', 'offline/zh.html', 'data/site.json', 'sw.js', 'zh/index.html'];

let server: Server;
let address = '';

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const file of FILES) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'text');
  }
  server = createSiteServer('/', root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
});

afterAll(() => server.close());

it.each([
  ['/assets/index-1a2b3c4d.js', 'public, max-age=31536000, immutable'],
  ['/offline/qwGKw4im1K_o.json', 'public, max-age=31536000, immutable'],
  ['/offline/zh.html', 'no-cache'],
  ['/data/site.json', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/zh/', 'no-cache'],
])('lets %s be kept as %s', async (path, expected) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe(expected);
});

it('answers a folder without the slash at its end, and what is not there with 404', async () => {
  expect((await fetch(`${address}/zh`)).status).toBe(200);
  expect((await fetch(`${address}/none/`)).status).toBe(404);
});
