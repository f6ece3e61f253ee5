import { textPieces } from '../page-text.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Page } from '../site.ts';
import { translationKey } from '../translation-key.ts';

/** Traces of a program that show in a text. */
const TRACES: readonly { pattern: RegExp; tip: string }[] = [
  { pattern: /\b(?:undefined|NaN|Infinity)\b|\[object \w+\]|Invalid Date/, tip: 'handle the missing value' },
  { pattern: /\{\{.*?\}\}|\$t\(/, tip: 'pass the value the translation asks for' },
  { pattern: /&(?:nbsp|amp|lt|gt|quot|#\d+);/, tip: 'write the character itself' },
  { pattern: translationKey(), tip: 'add the translation: this is a key' },
  { pattern: /[\u00ad\u200b-\u200f\ufeff\ufffd]/, tip: 'remove the invisible or broken character' },
  { pattern: /[ \u00a0]{2,}\S/, tip: 'leave one space' },
];

/** No text shows a trace of the program behind it. */
export const leftovers: Rule = {
  name: 'leftovers',
  about: 'Texts hold no missing values, unfilled placeholders, translation keys, entities or broken characters.',
  check: (site) => site.pages.flatMap(checkPage),
};

function checkPage(page: Page): Finding[] {
  const found = textPieces(page).flatMap(({ text }) =>
    TRACES.flatMap(({ pattern, tip }) => {
      const match = pattern.exec(text.trim());
      return match ? [{ place: page.path, message: `«${match[0]}» in «${text.trim().slice(0, 60)}»`, tip }] : [];
    }),
  );
  return [...new Map(found.map((finding) => [finding.message, finding])).values()];
}
