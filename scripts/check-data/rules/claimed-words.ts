import { LANGS } from '../../text-rules.ts';
import { statementsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

const CLAIM_WORDS = {
  zh: /报道|据|称|介绍|自述|表示|认为/,
  en: /describ|report|press|\bsays?\b|\bsaid\b|according|\bclaims?\b|\bstates?\b|\bcall(?:s|ed)\b|\bnamed\b|\bcited\b/i,
  ru: /по данным|прес[сc]|сообща|сообщ[её]н|сообщил|по оценк|назван|называ|описыва|заявл|указыва|указан|характериз|по словам|позициониру|отмеча/i,
} as const;

/** A superlative or a market claim is attributed to whoever makes it. */
export const claimedWords: Rule = {
  name: 'claimed-words',
  about: 'A statement with the status "claimed" says that it is reported or described so.',
  check: (data, context) =>
    statementsOf(data, context)
      .filter(({ value }) => value.status === 'claimed')
      .flatMap(({ value, file, record, field }) =>
        LANGS.filter((lang) => !CLAIM_WORDS[lang].test(value.text[lang])).map((lang) => ({
          file,
          record,
          field: `${field}.text`,
          lang,
          message: `the claim is not attributed: «${value.text[lang]}»`,
          tip: 'write 据报道 · described as · по данным прессы, or change the status',
        })),
      ),
};
