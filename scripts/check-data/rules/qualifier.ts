import { excerpt, LANGS } from '../../text-rules.ts';
import { figuresOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** The bound is printed from "qualifier"; the exceptions in the patterns are words that only look like one. */
const BOUND_WORDS = {
  zh: /超过|突破(?!的|性|关键)|(?<!级|级及|规模)以上|不少于|至少|不超过|(?<![签节合契])约|将近/,
  en: /\b(?:more than|over(?! (?:\d|the |one|two|three|five|ten))|nearly|about|approximately|up to|at least|almost)\b/i,
  ru: /(?<![а-яё])(?:более|свыше|почти|около|примерно|не менее|не более)(?![а-яё])/i,
} as const;

/** "over" is said once: by the figure, not by its label too. */
export const qualifier: Rule = {
  name: 'qualifier',
  about: 'The label of a figure does not repeat its bound ("over", "nearly"), which is printed with the number.',
  check: (data, context) =>
    figuresOf(data, context).flatMap(({ value, file, record, field }) =>
      LANGS.flatMap((lang) => {
        const match = BOUND_WORDS[lang].exec(value.label[lang]);
        return match
          ? [
              {
                file,
                record,
                field: `${field}.label`,
                lang,
                message: `the label repeats the bound: «${excerpt(value.label[lang], match)}»`,
                tip: 'give it in "qualifier" only',
              },
            ]
          : [];
      }),
    ),
};
