let running = 0;

/** Loads code that nobody has asked for yet. Should it be gone from the server, the page is not reloaded for its sake. */
export async function loadUnasked<T>(load: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await load();
  } finally {
    running -= 1;
  }
}

export const isLoadingUnasked = (): boolean => running > 0;
