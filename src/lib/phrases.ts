const OPENING = /^[（《“‘【(]+$/u;
const WORD = /[\p{L}\p{N}]/u;
const SINGLE = /^\p{Script=Han}$/u;

/**
 * A Chinese title in the pieces a line may break between: words by the dictionary of the platform, brackets with what they hold,
 * a single last sign with the word before it. Joined they are the text again.
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  let opening = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (OPENING.test(segment)) opening += segment;
    else if (opening === '' && phrases.length > 0 && (!WORD.test(segment) || SINGLE.test(segment))) phrases.push(`${phrases.pop() ?? ''}${segment}`);
    else {
      phrases.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? phrases : [...phrases, opening];
}
