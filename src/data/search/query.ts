import type { Query } from 'minisearch';
import { bySound } from './palladius.ts';
import { type NearTerm, nearTerms } from './spelling.ts';
import { pairsOf, stemOf, type Word, wordsOf } from './words.ts';

/** Words that hold a sentence together and say nothing of what is looked for. Folded, as they are compared. */
const LINKING = new Set([
  ...['the', 'of', 'and', 'for', 'in', 'to', 'a', 'an', 'with', 'on', 'at'],
  ...['и', 'в', 'на', 'с', 'со', 'по', 'для', 'из', 'от', 'о', 'об', 'за', 'к'],
  ...['的', '和', '与', '及'],
]);

/** Words to look for; linking words only where there is nothing else. */
export function wantedWords(query: string): Word[] {
  const words = wordsOf(query);
  const telling = words.filter(({ text }) => !LINKING.has(text));
  return telling.length > 0 ? telling : words;
}

const PLURAL = /^(.{4,}[^s])s$/;

/** Other spellings of a typed word, the typed one first: without its ending, without the soft sign, with u for ü. */
function formsOf({ text, script }: Word): string[] {
  if (script === 'latin') return [...new Set([text, text.replace(PLURAL, '$1'), text.replace(/([lnjqxy])v/g, '$1u')])];
  return [...new Set([text, stemOf(text), bySound(text)])];
}

const ENDING_WEIGHT = 0.7;

function beginsWith(term: string, weight: number): Query {
  return { queries: [term], prefix: true, boostTerm: () => weight };
}

/** A word as it is typed: hanzi as all their pairs, letters as a beginning. */
export function asTyped(word: Word): Query {
  if (word.script === 'han') return { combineWith: 'AND', queries: pairsOf(word.text) };
  return { combineWith: 'OR', queries: formsOf(word).map((form, index) => beginsWith(form, index === 0 ? 1 : ENDING_WEIGHT)) };
}

function nearQuery({ term, mistakes }: NearTerm): Query {
  return { queries: [term], boostTerm: () => 1 / (2 + mistakes) };
}

/** A word with what it may be a misspelling of. */
export function misspelt(word: Word, terms: readonly string[]): Query {
  if (word.script === 'han') return asTyped(word);
  return { combineWith: 'OR', queries: [asTyped(word), ...nearTerms(word.text, terms).map(nearQuery)] };
}

/** Some of the word is enough: any two hanzi in a row. */
export function inPart(word: Word, terms: readonly string[]): Query {
  return word.script === 'han' ? { combineWith: 'OR', queries: pairsOf(word.text) } : misspelt(word, terms);
}

/** "li min" is typed for "limin" too: the words as one, looked for by ear only. */
export function asOneSound(words: readonly Word[]): Query[] {
  const [first, second] = words;
  const isOneScript = words.every(({ script }) => script === first?.script && script !== 'han');
  if (!second || !isOneScript) return [];
  const text = words.map((word) => word.text).join('');
  return [{ fields: ['sound'], queries: [{ ...first, text, start: 0, script: first?.script ?? 'latin' }].map(asTyped) }];
}
