import { BASE_PATH } from '#routing/base.ts';
import { deskAddress } from './show-address.ts';
import type { Show } from './show-machine.ts';

/** Full address of the notes window of a show. */
export function notesAddress(show: Show): string {
  const { pathname, search } = deskAddress(show, show.lang);
  return window.location.origin + BASE_PATH + pathname + search;
}

/** Opens the notes window, or brings it to the front. False where the browser blocked it. */
export function openNotesWindow(show: Show): boolean {
  const opened = window.open(notesAddress(show), 'stage-notes', 'popup,width=1280,height=860');
  opened?.focus();
  return opened !== null;
}
