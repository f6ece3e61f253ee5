import { answerFile, answerNavigation, type Site } from '#offline/answer.ts';
import { readWhole } from '#offline/install.ts';
import type { Pack } from '#offline/pack.ts';
import { createStore, type Store } from '#offline/store.ts';
import { BASE_PATH } from '#routing/base.ts';

/** Paths below the base path. */
export interface Asked {
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/** The host is never asked. */
const NOWHERE = 'http://localhost/';

/** The site as the service worker has it, with the network cut off. */
async function cutOff(pack: Pack, store: Store): Promise<Site> {
  return {
    pack,
    store,
    kept: await readWhole(pack, store),
    fetch: () => Promise.reject(new TypeError('no network')),
    onNetwork: () => undefined,
    waitUntil: () => undefined,
  };
}

/** Asks for pages and files with the code the service worker answers with, and no network at all. Gives the paths that had no answer. */
export async function rehearseWith(pack: Pack, store: Store, { pages, files }: Asked): Promise<string[]> {
  const site = await cutOff(pack, store);
  const failed: string[] = [];
  const take = async (path: string, answer: Promise<Response>): Promise<void> => {
    const isAnswered = await answer.then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isAnswered) failed.push(path);
  };
  for (const path of pages) await take(path, answerNavigation(site, { request: new Request(NOWHERE + path), path }));
  for (const path of files) await take(path, answerFile(site, new Request(NOWHERE + path), path));
  return failed;
}

/** The same on this device. */
export function rehearse(pack: Pack, asked: Asked): Promise<string[]> {
  return rehearseWith(pack, createStore(caches, `${BASE_PATH}/`), asked);
}
