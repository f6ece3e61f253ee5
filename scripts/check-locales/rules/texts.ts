import { findScriptFaults, findTypographyFaults, LANG_NAMES, lacksOwnScript, type TextFault } from '../../text-rules.ts';
import { type Entry, fileOf, nameOf } from '../read-locales.ts';
import type { Finding, LocaleRule } from '../rule.ts';

/** Units a language does not print; the reason stands with each. */
const MAY_BE_EMPTY: Readonly<Record<string, string>> = {
  'format:money.before': 'only English puts the currency first',
  'format:money.one': 'English has said CNY before the number',
  'format:count.one': 'a count has no unit',
};

/** A language is called by its own name, whatever the language of the page. */
const LANGUAGE_NAMES = /中文|Русский|русский|РУ(?!\p{L})/gu;

/** Names that are the same everywhere. */
const BRANDS = /OpenStreetMap|WeChat|Leaflet|GitHub|JSON|CSV|GeoJSON/g;

/** A separator stands between two texts and brings its space. */
const SEPARATOR = /(?:separator|Sep)$/i;

/** Each text is written, in the letters and typography of its language. */
export const texts: LocaleRule = {
  name: 'texts',
  about: 'No text is empty or left in another language, and each keeps the typography of its own.',
  check: ({ entries }) => [...entries.flatMap((entry) => faults(entry).map((fault) => report(entry, fault))), ...staleAllowances(entries)],
};

const report = ({ lang, ns, key }: Entry, fault: TextFault): Finding => ({ file: fileOf({ lang, ns }), field: key, lang, ...fault });

function faults(entry: Entry): TextFault[] {
  const { lang, value } = entry;
  if (value === '') return nameOf(entry) in MAY_BE_EMPTY ? [] : [{ message: 'the text is empty', tip: 'write it' }];
  // A counted number stands for itself; any other value may be anything.
  const sample = value
    .replaceAll(LANGUAGE_NAMES, '')
    .replaceAll(/\{\{count\}\}/g, '5')
    .replaceAll(/\{\{[^{}]+\}\}/g, '…');
  const set = SEPARATOR.test(entry.key) ? sample.trim() : sample;
  return [...findScriptFaults(sample, lang), ...findTypographyFaults(set, lang), ...untranslated(sample, entry)];
}

/** Only whole words tell a foreign text from a unit or an abbreviation. */
function untranslated(sample: string, { lang, value }: Entry): TextFault[] {
  const rest = sample.replaceAll(BRANDS, '');
  return /\p{Ll}{4}/u.test(rest) && lacksOwnScript(rest, lang) ? [{ message: `not in ${LANG_NAMES[lang]}: «${value}»`, tip: 'translate it' }] : [];
}

function staleAllowances(entries: readonly Entry[]): Finding[] {
  const empty = new Set(entries.filter(({ value }) => value === '').map(nameOf));
  return Object.keys(MAY_BE_EMPTY)
    .filter((name) => entries.some((entry) => nameOf(entry) === name) && !empty.has(name))
    .map((name) => ({ file: 'format.json', field: name, message: 'may be empty and is not', tip: 'take it off the list of the rule' }));
}
