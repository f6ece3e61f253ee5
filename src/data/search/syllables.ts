/** The syllables of a name that were typed, as places in the list: from the first up to, not with, the last. */
export interface SyllableRange {
  from: number;
  to: number;
}

/** Where the rest of the typing ends when it begins with this syllable; -1 where it does not fit. */
function endOf(syllables: readonly string[], typed: string, from: number): number {
  if (typed === '') return from;
  const syllable = syllables[from];
  if (syllable === undefined) return -1;
  for (let length = Math.min(syllable.length, typed.length); length > 0; length -= 1) {
    const end = typed.startsWith(syllable.slice(0, length)) ? endOf(syllables, typed.slice(length), from + 1) : -1;
    if (end >= 0) return end;
  }
  return -1;
}

/** Finds typing in a name by its syllables, each whole or only begun: "limin", "lm", "limsw" in li·min·sheng·wu. */
export function findSyllables(syllables: readonly string[], typed: string): SyllableRange | null {
  for (const from of syllables.keys()) {
    const to = endOf(syllables, typed, from);
    if (to >= 0) return { from, to };
  }
  return null;
}
