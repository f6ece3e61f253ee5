import type { Dataset } from '#data/dataset.ts';
import { openFiles } from '#data/open/open-files.ts';
import { LANGS } from '#i18n/languages.ts';
import { openDataPathOf, pathOf } from '#routing/paths.ts';
import { readWords } from './read-words.ts';
import { publicUrl } from './settings.ts';

/** The open dataset by address: what the build writes and the dev server answers. */
export function openDataFiles(data: Dataset): Map<string, string> {
  const site = publicUrl().href.replace(/\/$/, '');
  // The files hold all languages side by side: their name does too.
  const name = LANGS.map((lang) => readWords(lang, 'chooser')('title')).join(' · ');
  const files = openFiles(data, { name, url: site + pathOf('en', { page: 'sources' }) });
  return new Map([...files].map(([file, text]) => [openDataPathOf(file), text]));
}
