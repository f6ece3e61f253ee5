import { stemmer } from '@orama/stemmers/russian';
import { fold } from './fold.ts';

/** A run of letters of one script, folded. */
export interface Word {
  text: string;
  script: 'han' | 'cyrillic' | 'latin';
  /** Place in the text. */
  start: number;
}

const RUN = /(?<han>\p{Script=Han}+)|(?<cyrillic>\p{Script=Cyrillic}+)|[\p{Script=Latin}\d]+/gu;

/** The words of a text; hanzi are not cut into words. */
export function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(RUN)].map((match) => ({
    text: match[0],
    script: match.groups?.han ? 'han' : match.groups?.cyrillic ? 'cyrillic' : 'latin',
    start: match.index,
  }));
}

/** "产业园" → 产业, 业园; a single hanzi stands for itself. */
export function pairsOf(run: string): string[] {
  const letters = Array.from(run);
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const SHORTEST_TO_STEM = 4;

/** A Russian word without its ending: "космоса" → "космос". Short words stay: little would be left of them. */
export function stemOf(word: string): string {
  return word.length < SHORTEST_TO_STEM ? word : stemmer(word);
}
