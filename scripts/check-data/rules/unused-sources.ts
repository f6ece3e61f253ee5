import { stringsUnder } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A source nobody refers to may be left over. */
export const unusedSources: Rule = {
  name: 'unused-sources',
  about: 'A source is used by some statement (a notice: it may wait for one).',
  check: ({ sources }, { files, fileOf, isWhole }) => {
    if (!isWhole) return [];
    const used = new Set(stringsUnder(files, 'sources', 'source').map(({ value }) => value));
    return sources
      .filter(({ id }) => !used.has(id))
      .map((source) => ({
        file: fileOf(source),
        record: source.id,
        message: 'no statement uses this source',
        tip: 'remove it if nothing will',
        level: 'notice' as const,
      }));
  },
};
