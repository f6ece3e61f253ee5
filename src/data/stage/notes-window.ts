import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';
import { WALL_PARAM, writeStage } from '#routing/stage-params.ts';
import type { Show } from './show-machine.ts';

/** Address of the notes window of a show. */
export function notesAddress(show: Show): string {
  const query = [writeStage(show), `${WALL_PARAM}=${show.lang}`].filter(Boolean).join('&');
  return `${window.location.origin}${BASE_PATH}${pathOf(show.lang, { page: 'stage-notes' })}?${query}`;
}

/** Opens the notes window, or brings it to the front. False where the browser blocked it. */
export function openNotesWindow(show: Show): boolean {
  const opened = window.open(notesAddress(show), 'stage-notes', 'popup,width=1280,height=860');
  opened?.focus();
  return opened !== null;
}
