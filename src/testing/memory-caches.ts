/** A cache storage in memory: as much of the browser's as the code uses. `failOn` refuses what it is true for, like a full device. */
export function createMemoryCaches(failOn: (path: string) => boolean = () => false): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();

  const pathOf = (request: RequestInfo | URL): string => new URL(request instanceof Request ? request.url : request, 'https://example.org').pathname;

  function openCache(entries: Map<string, Response>): Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> {
    return {
      match: (request) => Promise.resolve(entries.get(pathOf(request))?.clone()),
      put(request, response) {
        if (failOn(pathOf(request))) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        entries.set(pathOf(request), response);
        return Promise.resolve();
      },
      delete: (request) => Promise.resolve(entries.delete(pathOf(request))),
      keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(`https://example.org${path}`))),
    };
  }

  const storage = {
    open(name: string) {
      const entries = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, entries);
      return Promise.resolve(openCache(entries));
    },
  };
  // The one border of the fake: what is not here is not called.
  return storage as unknown as CacheStorage;
}
