/** How Chinese names sound, for the index. Build only: the dictionary is large. */
import { pinyin } from 'pinyin-pro';
import { bySound, palladius } from './palladius.ts';

/** Longest piece that begins inside a name, and longest from its start: nobody types more by ear. */
const MOST_INSIDE = 4;
const MOST_AT_START = 8;

const HAN = /\p{Script=Han}/u;

/** One syllable for every hanzi of a text, without tones: "利民 A 区" → li, min, qu. */
export function syllablesOf(text: string): string[] {
  return HAN.test(text) ? pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }) : [];
}

/** A beginning in the spellings it can be typed in by ear: pinyin, its initials, Cyrillic. */
function spellingsOf(piece: readonly string[]): string[] {
  const initials = piece.map((syllable) => syllable.slice(0, 1)).join('');
  return [bySound(piece.join('')), bySound(piece.map(palladius).join('')), ...(piece.length > 1 ? [initials] : [])];
}

/** What can be typed for a Chinese name, from each of its syllables on. */
export function soundsOf(name: string): string[] {
  const syllables = syllablesOf(name);
  const pieces = syllables.map((_syllable, start) => syllables.slice(start, start + (start === 0 ? MOST_AT_START : MOST_INSIDE)));
  return pieces.flatMap(spellingsOf);
}
