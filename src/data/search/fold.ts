/** Letters people type for each other: the dots of ё are left out, э and е stand for the same sound of a Chinese syllable. */
const SAME: Readonly<Record<string, string>> = { ё: 'е', э: 'е' };

function foldLetter(letter: string): string {
  const plain = letter.normalize('NFKC').toLowerCase();
  const [base = '', ...marks] = plain.normalize('NFD');
  // Marks are dropped from Latin letters only: й without its mark would be another letter.
  const bare = marks.length > 0 && /[a-z]/.test(base) ? base : plain;
  const folded = SAME[bare] ?? bare;
  return folded.length === letter.length ? folded : letter;
}

const known = new Map<string, string>();

/** Texts have few different letters. */
function foldKnown(letter: string): string {
  const folded = known.get(letter) ?? foldLetter(letter);
  known.set(letter, folded);
  return folded;
}

/** The text in the spelling that is compared. As long as the text: a place in one is a place in the other. */
export function fold(text: string): string {
  return Array.from(text, foldKnown).join('');
}

/** Letters, hanzi and digits only, folded: names that differ in spaces and marks are equal. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
