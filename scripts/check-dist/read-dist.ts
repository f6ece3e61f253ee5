import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from './site.ts';

/** The files of a folder on disk. */
export function readDist(root: string): SiteFiles {
  const names = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const known = new Set(names);
  return { names, has: (name) => known.has(name), bytes: (name) => readFileSync(join(root, name)) };
}
