import type { Text } from '#data/schema/base.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';

/** More words than this on a slide and people read instead of listening. */
export const MOST_WORDS = 25;
/** A list on a slide: at least two items, so that it is a list; never more than three. */
const LEAST = 2;
const MOST = 3;
/** Hanzi that are read in the time of one word. */
const HANZI_PER_WORD = 2;

/** Words of a text; in Chinese two signs count as one. */
export function countWords(text: string, lang: Lang): number {
  if (lang !== 'zh') return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replaceAll(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}.%]+/gu)?.length ?? 0;
  return hanzi / HANZI_PER_WORD + others;
}

/**
 * The first items that fit on one slide within its words. Counted in the wordiest language, so that a slide holds the same
 * items in every language and two languages can stand side by side.
 */
export function fitItems<Item>(items: readonly Item[], textsOf: (item: Item) => readonly Text[]): Item[] {
  const wordsOf = (item: Item, lang: Lang): number => textsOf(item).reduce((sum, text) => sum + countWords(text[lang], lang), 0);
  const fits = (count: number): boolean => LANGS.every((lang) => items.slice(0, count).reduce((sum, item) => sum + wordsOf(item, lang), 0) <= MOST_WORDS);
  const count = fits(MOST) ? MOST : LEAST;
  return items.slice(0, count);
}
