import { join } from 'node:path';
import type { Problem } from '../check-data/problem.ts';
import { folderSource } from '../load-dataset.ts';
import { type Locales, readLocales } from './read-locales.ts';
import { LOCALE_RULES } from './rules.ts';
import { readSources } from './source-file.ts';

/** Every problem of the interface texts of a repository, and the texts. */
export function checkLocales(root: string): { readonly locales: Locales; readonly problems: Problem[] } {
  const locales = readLocales(folderSource(join(root, 'locales')));
  const code = readSources(root);
  const found = LOCALE_RULES.flatMap((rule) => rule.check(locales, code).map((finding) => ({ ...finding, rule: rule.name })));
  return { locales, problems: [...locales.problems, ...found] };
}
