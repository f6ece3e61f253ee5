/** The visitor's shortlist: parks by slug, in the visitor's order, kept on this device and nowhere else. */
export interface Shortlist {
  slugs: readonly string[];
  /** What the device holds. Differs from `slugs` where storage is full or blocked: the rest is lost with the tab. */
  kept: readonly string[];
  /** Number of changes made in this tab. */
  changes: number;
}

/** Where the list is kept; both may throw. */
export interface ShortlistDevice {
  read: () => string | null;
  write: (text: string) => void;
  /** Tells when another tab changed the list. */
  watch: (onChange: () => void) => () => void;
}

const KEY = 'shortlist';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Nobody chooses more; whatever else wrote there must not fill the page. */
const MOST = 50;

export const EMPTY_SHORTLIST: Shortlist = { slugs: [], kept: [], changes: 0 };

function parse(text: string | null): string[] {
  const slugs = (text ?? '').split(',').filter((slug) => SLUG.test(slug));
  return [...new Set(slugs)].slice(0, MOST);
}

export interface ShortlistStore {
  subscribe: (listener: () => void) => () => void;
  read: () => Shortlist;
  set: (slugs: readonly string[]) => void;
}

/** A store for `useSyncExternalStore`. Storage that fails costs the keeping, never the list of the session. */
export function createShortlistStore(device: ShortlistDevice): ShortlistStore {
  const listeners = new Set<() => void>();
  let current: Shortlist | null = null;
  let stopWatching: (() => void) | null = null;

  function stored(): string[] {
    try {
      return parse(device.read());
    } catch {
      return [];
    }
  }

  function read(): Shortlist {
    if (!current) {
      const slugs = stored();
      current = { slugs, kept: slugs, changes: 0 };
    }
    return current;
  }

  function publish(next: Shortlist): void {
    current = next;
    for (const listener of listeners) listener();
  }

  function follow(): void {
    const slugs = stored();
    if (slugs.join() !== read().kept.join()) publish({ slugs, kept: slugs, changes: read().changes });
  }

  return {
    read,
    subscribe(listener) {
      if (listeners.size === 0) stopWatching = device.watch(follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopWatching?.();
      };
    },
    set(wanted) {
      const slugs = parse(wanted.join());
      const changes = read().changes + 1;
      try {
        device.write(slugs.join());
        publish({ slugs, kept: slugs, changes });
      } catch {
        publish({ slugs, kept: stored(), changes });
      }
    },
  };
}

/** The storage of the browser. A tab that comes back from the back-forward cache has missed what happened meanwhile. */
const browserDevice: ShortlistDevice = {
  read: () => localStorage.getItem(KEY),
  write: (text) => (text ? localStorage.setItem(KEY, text) : localStorage.removeItem(KEY)),
  watch(onChange) {
    const handleStorage = (event: StorageEvent): void => {
      if (event.key === KEY || event.key === null) onChange();
    };
    window.addEventListener('storage', handleStorage);
    window.addEventListener('pageshow', onChange);
    return () => {
      window.removeEventListener('storage', handleStorage);
      window.removeEventListener('pageshow', onChange);
    };
  },
};

export const shortlistStore = createShortlistStore(browserDevice);
