import { saveFile } from '#lib/save-file.ts';

/** The link of a plain click that saves a file of this site; null for any other click. */
function savingLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
  return link && link.origin === window.location.origin && link.protocol.startsWith('http') ? link : null;
}

async function save(link: HTMLAnchorElement): Promise<void> {
  const name = link.download || link.pathname.slice(link.pathname.lastIndexOf('/') + 1);
  const response = await fetch(link.href).catch(() => null);
  // What the page cannot get the browser asks for itself and says why it fails.
  if (response?.ok) saveFile(name, await response.blob());
  else window.location.assign(link.href);
}

/** Browsers send a link that saves past the service worker: without a network it would fail although the device has the file. */
export function watchSavingLinks(): void {
  document.addEventListener('click', (event) => {
    const link = navigator.serviceWorker.controller ? savingLink(event) : null;
    if (!link) return;
    event.preventDefault();
    void save(link);
  });
}
