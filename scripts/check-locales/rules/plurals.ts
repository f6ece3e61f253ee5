import { LANG_NAMES, LANGS, type Lang } from '../../text-rules.ts';
import { pluralForms, splitPlural } from '../plural-key.ts';
import { type Entry, fileOf, nameOf } from '../read-locales.ts';
import type { Finding, LocaleRule } from '../rule.ts';

/** A counted text has all the forms its language needs. */
export const plurals: LocaleRule = {
  name: 'plurals',
  about: 'A text with plural forms has exactly the forms of its language: zh other; en one, other; ru one, few, many, other.',
  check: ({ entries }) => {
    const counted = new Set(entries.flatMap(({ ns, key }) => (splitPlural(key).form ? [nameOf({ ns, key: splitPlural(key).base })] : [])));
    return [...counted].flatMap((name) => LANGS.flatMap((lang) => compare(entries, lang, name)));
  },
};

function compare(entries: readonly Entry[], lang: Lang, name: string): Finding[] {
  const [ns = '', base = ''] = name.split(':');
  const keys = entries.filter((entry) => entry.lang === lang && entry.ns === ns && splitPlural(entry.key).base === base).map(({ key }) => key);
  if (keys.length === 0) return [];
  const wanted = pluralForms(lang).map((form) => `${base}_${form}`);
  const place = { file: fileOf({ lang, ns }), field: base, lang };
  const missing = wanted.filter((key) => !keys.includes(key));
  const extra = keys.filter((key) => !wanted.includes(key));
  return [
    ...missing.map((key) => ({ ...place, message: `«${key}» is missing`, tip: `${LANG_NAMES[lang]} needs the forms ${pluralForms(lang).join(', ')}` })),
    ...extra.map((key) => ({ ...place, message: `«${key}» is not a form of ${LANG_NAMES[lang]}`, tip: `keep only ${pluralForms(lang).join(', ')}` })),
  ];
}
