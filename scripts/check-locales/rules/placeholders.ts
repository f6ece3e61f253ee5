import { LANG_NAMES } from '../../text-rules.ts';
import { splitPlural } from '../plural-key.ts';
import { type Entry, fileOf, nameOf } from '../read-locales.ts';
import type { Finding, LocaleRule } from '../rule.ts';

/** A value the code gives to a text reaches the reader of every language. */
export const placeholders: LocaleRule = {
  name: 'placeholders',
  about: 'A text has the same {{placeholders}} in every language and plural form, and no stray braces.',
  check: ({ entries }) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      const name = nameOf({ ns: entry.ns, key: splitPlural(entry.key).base });
      groups.set(name, [...(groups.get(name) ?? []), entry]);
    }
    return [...entries.flatMap(strayBraces), ...[...groups.values()].flatMap(compare)];
  },
};

const namesIn = (text: string) => [...new Set([...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort();

function compare([first, ...others]: readonly Entry[]): Finding[] {
  if (!first) return [];
  const wanted = namesIn(first.value).join(', ');
  return others
    .filter(({ value }) => namesIn(value).join(', ') !== wanted)
    .map(({ lang, ns, key, value }) => ({
      file: fileOf({ lang, ns }),
      field: key,
      lang,
      message: `has {{${namesIn(value).join(', ')}}}, and ${LANG_NAMES[first.lang]} «${first.key}» has {{${wanted}}}`,
      tip: 'use the same placeholders in every language and form',
    }));
}

function strayBraces({ lang, ns, key, value }: Entry): Finding[] {
  return /[{}]/.test(value.replaceAll(/\{\{[^{}]+\}\}/g, ''))
    ? [{ file: fileOf({ lang, ns }), field: key, lang, message: `a single brace: «${value}»`, tip: 'write {{name}}' }]
    : [];
}
