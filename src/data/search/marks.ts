import { bySound, palladius } from './palladius.ts';
import { findSyllables } from './syllables.ts';
import { pairsOf, type Word, wordsOf } from './words.ts';

/** A piece of a text: from one place up to, not with, another. */
export interface Mark {
  start: number;
  end: number;
}

/** What was typed and what the index found for it. */
export interface Found {
  words: readonly Word[];
  terms: readonly string[];
}

function everyPlaceOf(piece: string, run: Word): Mark[] {
  const places: Mark[] = [];
  for (let at = run.text.indexOf(piece); at >= 0; at = run.text.indexOf(piece, at + piece.length)) {
    places.push({ start: run.start + at, end: run.start + at + piece.length });
  }
  return places;
}

/** Hanzi are marked whole where they stand together, else pair by pair. */
function marksInHanzi(run: Word, typed: Word): Mark[] {
  const whole = everyPlaceOf(typed.text, run);
  return whole.length > 0 ? whole : pairsOf(typed.text).flatMap((pair) => everyPlaceOf(pair, run));
}

/** The typed beginning of a word; all of it where it was found by another ending or in spite of a mistake. */
function marksInWord(word: Word, { words, terms }: Found): Mark[] {
  const begun = words.filter((typed) => typed.script === word.script && word.text.startsWith(typed.text));
  if (begun.length > 0) return begun.map((typed) => ({ start: word.start, end: word.start + typed.text.length }));
  return terms.includes(word.text) ? [{ start: word.start, end: word.start + word.text.length }] : [];
}

/** One list without overlaps, in order. */
function merged(marks: readonly Mark[]): Mark[] {
  const list: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = list.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else list.push({ ...mark });
  }
  return list;
}

/** Pieces of a text that answer to what was typed. */
export function marksIn(text: string, found: Found): Mark[] {
  const marks = wordsOf(text).flatMap((word) =>
    word.script === 'han' ? found.words.filter((typed) => typed.script === 'han').flatMap((typed) => marksInHanzi(word, typed)) : marksInWord(word, found),
  );
  return merged(marks);
}

const HAN = /\p{Script=Han}/gu;
const SHORTEST_SOUND = 2;

/** Pieces of a Chinese name that answer by their sound: 利民 for "limin", "lm" or "лиминь". */
export function marksBySound(name: string, syllables: string, { words }: Found): Mark[] {
  const heard = words.filter(({ script }) => script !== 'han');
  const typed = bySound(heard.map(({ text }) => text).join(''));
  if (heard.length < words.length || typed.length < SHORTEST_SOUND) return [];
  const spelled = syllables.split(' ').map((syllable) => bySound(heard[0]?.script === 'cyrillic' ? palladius(syllable) : syllable));
  const range = findSyllables(spelled, typed);
  const hanzi = [...name.matchAll(HAN)].map(({ index }) => index).slice(range?.from ?? 0, range?.to ?? 0);
  return merged(hanzi.map((start) => ({ start, end: start + 1 })));
}
