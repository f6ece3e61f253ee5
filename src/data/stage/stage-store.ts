/** Where the last edited show is kept; both may throw. */
export interface StageDevice {
  read: () => string | null;
  write: (query: string) => void;
}

const KEY = 'stage';
/** No show is longer; whatever else wrote there must not fill the address. */
const LONGEST = 2000;

export interface StageStore {
  /** Query string of the show that was edited last on this device; empty where there is none. */
  read: () => string;
  /** Keeps a show; false where storage is full or blocked. */
  keep: (query: string) => boolean;
}

/** Storage that fails costs the keeping, never the show: all of it is in the address. */
export function createStageStore(device: StageDevice): StageStore {
  return {
    read() {
      try {
        const query = device.read() ?? '';
        return query.length <= LONGEST ? query : '';
      } catch {
        return '';
      }
    },
    keep(query) {
      try {
        device.write(query);
        return true;
      } catch {
        return false;
      }
    },
  };
}

export const stageStore = createStageStore({
  read: () => localStorage.getItem(KEY),
  write: (query) => (query ? localStorage.setItem(KEY, query) : localStorage.removeItem(KEY)),
});
