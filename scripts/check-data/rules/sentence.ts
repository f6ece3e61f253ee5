import { type PlacedText, textsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

const SENTENCE_FIELD = /(?:^|\.)(?:facts|offers)\[\d+\]\.text$|^(?:pitch|purpose|caution|summary|lead|location\.basis|membership\.why)$/;
const NAME_FIELD = /(?:^|\.)(?:name|shortName|label|title|publisher|short)$|^industries\[\d+\]$|^what$/;

const ENDS_SENTENCE = /[.。…？?][”»")）]*$/;
/** Abbreviations end with a point and are not sentences. */
const ENDS_NAME_WRONGLY = /(?<!(?:^|[\s\u00a0(])(?:г|гг|тыс|др|пр|обл|Co|Ltd|Inc|Corp|etc|No))\.$|[。；;,，:：]$/;

/** Sentences end with a full stop, names and labels do not. */
export const sentence: Rule = {
  name: 'sentence',
  about: 'Sentences end with a full stop; names and labels have none.',
  check: (_data, { files }) =>
    textsOf(files).flatMap((text) => {
      const { value, ...place } = text;
      if (SENTENCE_FIELD.test(text.field) && !ENDS_SENTENCE.test(value))
        return [{ ...place, message: `no full stop at the end: «${end(value)}»`, tip: 'write a complete sentence' }];
      if (isName(text) && ENDS_NAME_WRONGLY.test(value)) return [{ ...place, message: `a name with a full stop: «${end(value)}»`, tip: 'remove it' }];
      return [];
    }),
};

const isName = ({ field, file }: PlacedText) => NAME_FIELD.test(field) && !(field === 'what' && file.startsWith('platforms/'));
const end = (text: string) => (text.length > 30 ? `…${text.slice(-30)}` : text);
