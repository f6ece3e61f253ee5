import { findScriptFaults } from '../../text-rules.ts';
import { textPieces } from '../page-text.ts';
import type { Rule } from '../rule.ts';

/** A language shows no other writing, unless the element says which language it is in. */
export const ownLanguage: Rule = {
  name: 'own-language',
  about: 'No Cyrillic in Chinese and English text and no Chinese characters in English and Russian text, unless a lang attribute marks them.',
  check: (site) =>
    site.pages.flatMap((page) => {
      const faults = textPieces(page).flatMap(({ text, lang }) => (lang ? findScriptFaults(text, lang) : []));
      const messages = new Set(faults.map(({ message }) => message));
      return [...messages].map((message) => ({ place: page.path, message, tip: 'translate it, or mark the element with its lang' }));
    }),
};
