import MiniSearch from 'minisearch';
import { INDEX_OPTIONS } from './index-format.ts';
import { type PackedIndex, packIndex } from './pack-index.ts';
import { soundsOf } from './sounds.ts';
import { pairsOf, wordsOf } from './words.ts';

/** The texts of one record, in all languages: it is found in any of them on every page. */
export interface SearchTexts {
  /** Names in the language of the page and in Chinese. */
  name: readonly string[];
  other: readonly string[];
  text: readonly string[];
}

const HAN = /\p{Script=Han}/gu;
/** Long aliases, registered names and titles of documents are not typed by ear. */
const MOST_HANZI_BY_EAR = 8;

/** Hanzi as pairs, so that any part is found; other words as they are. */
function termsOf(texts: readonly string[]): string[] {
  return texts.flatMap(wordsOf).flatMap(({ text, script }) => (script === 'han' ? pairsOf(text) : [text]));
}

function soundTerms({ name, other }: SearchTexts): string[] {
  const short = other.filter((text) => (text.match(HAN) ?? []).length <= MOST_HANZI_BY_EAR);
  return [...name, ...short].flatMap(soundsOf);
}

const joined = (terms: readonly string[]): string => [...new Set(terms)].join(' ');

/** The index of a list of records, ready to be written as JSON. Records are known by their place in the list. */
export function buildIndex(records: readonly SearchTexts[]): PackedIndex {
  const index = new MiniSearch(INDEX_OPTIONS);
  for (const [id, { name, other, text }] of records.entries()) {
    // Names are also found by a single hanzi.
    const single = name.flatMap((text) => text.match(HAN) ?? []);
    index.add({
      id,
      name: joined([...termsOf(name), ...single]),
      other: joined(termsOf(other)),
      sound: joined(soundTerms({ name, other, text })),
      text: joined(termsOf(text)),
    });
  }
  return packIndex(index.toJSON());
}
