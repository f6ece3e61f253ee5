import { type Pack, parsePack, type Selection } from './pack.ts';

/**
 * What the device keeps, in one cache for each base path. Content lies under its hash: two builds share what is equal, and a file of
 * one build can never be taken for that of another. Beside it the packs of the builds in use and what the visitor asked to keep.
 */
export interface Store {
  /** The file with this content, as an answer to a request. */
  match(hash: string): Promise<Response | undefined>;
  /** Keeps a content with those of the server's headers that say how it may be used. */
  put(hash: string, bytes: BufferSource, headers: Headers): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Hashes of everything that is there. */
  hashes(): Promise<Set<string>>;
  readPack(build: string): Promise<Pack | null>;
  writePack(build: string, text: string): Promise<void>;
  removePack(build: string): Promise<void>;
  /** Builds whose pack is there. */
  builds(): Promise<string[]>;
  readKept(): Promise<Selection | null>;
  writeKept(selection: Selection | null): Promise<void>;
}

/** Headers of an answer that hold for the file wherever it comes from. */
const KEPT_HEADERS = ['Content-Type', 'Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];

const JSON_TYPE = new Headers({ 'Content-Type': 'application/json' });

/** @param scope path below which the site lies, with slashes at both ends */
export function createStore(storage: CacheStorage, scope: string): Store {
  const content = `${scope}offline/content/`;
  const packs = `${scope}offline/packs/`;
  const kept = `${scope}offline/kept`;
  const open = () => storage.open(`site:${scope}`);

  const namesBelow = async (folder: string): Promise<string[]> => {
    const paths = (await (await open()).keys()).map(({ url }) => new URL(url).pathname);
    return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  };
  const write = async (path: string, body: BodyInit, from: Headers): Promise<void> => {
    const headers = KEPT_HEADERS.flatMap((name): [string, string][] => {
      const value = from.get(name);
      return value === null ? [] : [[name, value]];
    });
    await (await open()).put(path, new Response(body, { headers }));
  };
  const remove = async (path: string): Promise<void> => {
    await (await open()).delete(path);
  };
  const textOf = async (path: string): Promise<string | undefined> => (await (await open()).match(path))?.text();

  return {
    match: async (hash) => (await open()).match(content + hash),
    put: (hash, bytes, headers) => write(content + hash, new Blob([bytes]), headers),
    remove: (hash) => remove(content + hash),
    hashes: async () => new Set(await namesBelow(content)),
    readPack: async (build) => {
      const text = await textOf(packs + build);
      return text === undefined ? null : parsePack(text);
    },
    writePack: (build, text) => write(packs + build, text, JSON_TYPE),
    removePack: (build) => remove(packs + build),
    builds: () => namesBelow(packs),
    readKept: async () => {
      const text = await textOf(kept);
      return text === undefined ? null : JSON.parse(text);
    },
    writeKept: (selection) => (selection ? write(kept, JSON.stringify(selection), JSON_TYPE) : remove(kept)),
  };
}
