import { LANG_NAMES, LANGS } from '../../text-rules.ts';
import { splitPlural } from '../plural-key.ts';
import { fileOf, nameOf } from '../read-locales.ts';
import type { LocaleRule } from '../rule.ts';

/** Chinese counts in 万 and 亿, English in millions and billions, Russian also in thousands. */
const OWN_UNITS = /^format:(?:money|count|area|volume)\./;

/** Every text exists in every language. */
export const sameKeys: LocaleRule = {
  name: 'same-keys',
  about: 'Every key exists in every language; only the large units of numbers are each language’s own.',
  check: ({ entries }) => {
    const present = new Set(entries.map(({ lang, ns, key }) => `${lang} ${ns}:${splitPlural(key).base}`));
    const names = new Map(entries.map(({ ns, key }) => [nameOf({ ns, key: splitPlural(key).base }), { ns, key: splitPlural(key).base }]));
    return [...names].flatMap(([name, { ns, key }]) =>
      LANGS.filter((lang) => !OWN_UNITS.test(name) && !present.has(`${lang} ${name}`)).map((lang) => ({
        file: fileOf({ lang, ns }),
        field: key,
        lang,
        message: `the ${LANG_NAMES[lang]} text is missing`,
        tip: 'add it, or remove the key from the other languages',
      })),
    );
  },
};
