import { findScriptFaults, LANG_NAMES, lacksOwnScript } from '../../text-rules.ts';
import { type PlacedText, textsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Brand names are the same in every language, and stand only where names stand. */
const NAME_FIELD = /(?:^|\.)(?:name|shortName|publisher|title|items|label|address)$/;

/** Each text is written in the letters of its language. */
export const script: Rule = {
  name: 'script',
  about: 'English and Russian have no Chinese characters, Chinese and English no Cyrillic, and each text is in its own language.',
  check: (_data, { files }) =>
    textsOf(files).flatMap((text) => {
      const { value, ...place } = text;
      const foreign = findScriptFaults(value, text.lang).map((fault) => ({ ...place, ...fault }));
      return isForeign(text) ? [...foreign, { ...place, message: `not in ${LANG_NAMES[text.lang]}: «${value}»`, tip: 'translate it' }] : foreign;
    }),
};

const isForeign = ({ value, lang, field }: PlacedText) => lacksOwnScript(value, lang) && !NAME_FIELD.test(field);
