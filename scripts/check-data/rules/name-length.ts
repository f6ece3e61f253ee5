import { figuresOf, type PlacedText, textsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

const HANZI = /\p{Script=Han}/gu;
const SHORT_NAME = { zh: 10, en: 24, ru: 26 } as const;
const LABEL = 60;

/** Names fit the places they are set in. */
export const nameLength: Rule = {
  name: 'name-length',
  about: 'Short names fit a chip (10 hanzi, 24 Latin, 26 Cyrillic letters); labels of figures fit two lines (60).',
  check: (data, context) => {
    const labelFields = new Set(figuresOf(data, context).map(({ file, field }) => `${file} ${field}.label`));
    return textsOf(context.files).flatMap((text) => {
      const { file, record, field, lang, value } = text;
      const limit = field === 'shortName' ? SHORT_NAME[lang] : labelFields.has(`${file} ${field}`) ? LABEL : Number.POSITIVE_INFINITY;
      const length = lengthOf(text);
      return length > limit ? [{ file, record, field, lang, message: `${length} letters; ${limit} fit: «${value}»`, tip: 'shorten it' }] : [];
    });
  },
};

const lengthOf = ({ lang, value }: PlacedText) => (lang === 'zh' ? (value.match(HANZI)?.length ?? 0) : [...value].length);
