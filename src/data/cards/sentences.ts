import { linesOf } from './text-lines.ts';

/** An end of a sentence before a capital or a hanzi; the Russian sign of the year ends none. */
const ENDS = /(?<=[.。])(?<!\d[\s\u00a0]гг?\.)\s*(?=\p{Lu}|\p{Script=Han})/u;

export function sentencesOf(text: string): string[] {
  return text.split(ENDS);
}

/** Chinese sentences stand without a space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => (text === '' || text.endsWith('。') ? text + sentence : `${text} ${sentence}`), '');
}

/** Sentences of a text as long as they fit, at least the first. */
export function sentencesThatFit(text: string, columnEms: number, lines: number): string {
  const sentences = sentencesOf(text);
  const count = sentences.findLastIndex((_sentence, index) => linesOf(joinSentences(sentences.slice(0, index + 1)), columnEms) <= lines);
  return joinSentences(sentences.slice(0, Math.max(1, count + 1)));
}
