interface AddressOwner {
  history: Pick<History, 'pushState' | 'replaceState'>;
  location: Pick<Location, 'href' | 'pathname' | 'assign' | 'replace'>;
}

/**
 * Makes every new address a page load, for the browser that forwards only the address a document was loaded from.
 * Links, programs and steps of a choice all go through these two functions of the browser. What changes only the query
 * and leaves no step behind (a filter) stays in place: the list must not jump away under the finger.
 */
export function loadEveryAddress({ history, location }: AddressOwner): void {
  const replaceInPlace = history.replaceState.bind(history);
  history.pushState = (_state, _unused, url) => {
    if (url) location.assign(url);
  };
  history.replaceState = (state, unused, url) => {
    if (url && new URL(url, location.href).pathname !== location.pathname) location.replace(url);
    else replaceInPlace(state, unused, url);
  };
}
