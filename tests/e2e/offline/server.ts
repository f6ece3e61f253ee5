import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '#scripts/serve.ts';

/** A host that can be unplugged, plugged in again and given another build, always at the same address. */
export interface Host {
  readonly address: string;
  /** Pulls the cable: nothing answers, open connections end. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Puts another build on the host. */
  deploy(folder: string): Promise<void>;
  /** Cuts every request off whose path matches; null lets all pass. */
  cut(pattern: RegExp | null): void;
}

export async function createHost(folder: string): Promise<Host> {
  let root = folder;
  let port = 0;
  let cutting: RegExp | null = null;
  let server: Server | null = null;

  const start = async (): Promise<void> => {
    const fresh = createSiteServer('/', root);
    const [serve] = fresh.listeners('request');
    fresh.removeAllListeners('request');
    fresh.on('request', (request, response) => {
      if (cutting?.test(request.url ?? '')) request.socket.destroy();
      else Reflect.apply(serve ?? (() => undefined), fresh, [request, response]);
    });
    await new Promise<void>((resolve) => fresh.listen(port, '127.0.0.1', resolve));
    port = (fresh.address() as AddressInfo).port;
    server = fresh;
  };
  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    if (!running) return;
    const closed = new Promise((resolve) => running.close(resolve));
    running.closeAllConnections();
    await closed;
  };
  await start();
  return {
    address: `http://127.0.0.1:${port}`,
    stop,
    start,
    async deploy(next) {
      root = next;
      await stop();
      await start();
    },
    cut(pattern) {
      cutting = pattern;
    },
  };
}
