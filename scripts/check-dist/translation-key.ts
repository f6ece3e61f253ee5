import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = 'locales/en';

/** A translation key that shows in place of its text: the whole text "nav.explore", or "area:title" anywhere. */
export function translationKey(): RegExp {
  const files = readdirSync(FOLDER);
  const namespaces = files.map((file) => basename(file, '.json')).join('|');
  const groups = [...new Set(files.flatMap((file) => Object.keys(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))))].join('|');
  return new RegExp(`^(?:${groups})(?:\\.[\\w-]+)+$|\\b(?:${namespaces}):[a-z][\\w.-]+`);
}
