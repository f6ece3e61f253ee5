/** Languages of the data and the interface, in the order of the switch. */
export const LANGS = ['zh', 'en', 'ru'] as const;

export type Lang = (typeof LANGS)[number];

/** Names of the languages, for messages. */
export const LANG_NAMES = { zh: 'Chinese', en: 'English', ru: 'Russian' } as const satisfies Record<Lang, string>;

/** What is wrong with a text, and what to do. */
export interface TextFault {
  readonly message: string;
  readonly tip: string;
}

interface TextRule extends TextFault {
  readonly langs: readonly Lang[];
  readonly pattern: RegExp;
}

const HAN = '\\p{Script=Han}';

/** Writing systems: a language never shows the letters of another. Latin brand names are allowed everywhere. */
const SCRIPT_RULES: readonly TextRule[] = [
  { langs: ['en', 'ru'], pattern: /\p{Script=Han}+/u, message: 'Chinese characters', tip: 'write the name in this language; the Chinese one is shown from zh' },
  { langs: ['zh', 'en'], pattern: /\p{Script=Cyrillic}+/u, message: 'Cyrillic letters', tip: 'write it in this language' },
];

/** Prepositions and conjunctions may start a line, so an ordinary space before them is right. */
const RU_SMALL_WORDS = 'а|без|в|до|за|и|из|или|к|на|о|об|от|по|при|с|со|у';

const TYPOGRAPHY_RULES: readonly TextRule[] = [
  { langs: LANGS, pattern: /^\s+|\s+$/, message: 'a space at the beginning or the end', tip: 'remove it' },
  { langs: LANGS, pattern: /[ \u00a0]{2,}/, message: 'two spaces in a row', tip: 'leave one' },
  { langs: LANGS, pattern: /[\u200b-\u200f\u2060\ufeff\u00ad\t\r\n]/, message: 'an invisible character', tip: 'remove it' },
  { langs: LANGS, pattern: /\.\.\.|。。/, message: 'dots instead of an ellipsis', tip: 'write … or one full stop' },
  { langs: LANGS, pattern: /\p{L}+[!！]/u, message: 'an exclamation mark', tip: 'the voice is calm: end with a full stop' },
  { langs: ['en', 'ru'], pattern: /\s[,.;:?](?!\S)/, message: 'a space before a punctuation mark', tip: 'remove it' },
  { langs: ['en', 'ru'], pattern: /[\u3000-\u303f\uff00-\uffef]/, message: 'full-width punctuation', tip: 'use the punctuation of this language' },
  {
    langs: ['zh'],
    pattern: new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u'),
    message: 'no space between hanzi and Latin letters or digits',
    tip: 'write 9.7 亿元, not 9.7亿元',
  },
  {
    langs: ['zh'],
    pattern: new RegExp(`${HAN}[,;:!?()]|[,;:!?()]${HAN}`, 'u'),
    message: 'half-width punctuation beside hanzi',
    tip: 'use ，；：？（）',
  },
  { langs: ['zh'], pattern: /["'«»]/, message: 'quotation marks that are not Chinese', tip: 'use “ ”' },
  { langs: ['en'], pattern: /["'«»]/, message: 'straight or foreign quotation marks', tip: 'use “ ” and ’' },
  { langs: ['en'], pattern: /\d,\d{1,2}(?!\d)/, message: 'a comma in a decimal number', tip: 'write 26.3' },
  { langs: ['en'], pattern: /\d\s+%/, message: 'a space before the per cent sign', tip: 'write 26.3%' },
  { langs: ['ru'], pattern: /["']|“[^„]*”/, message: 'quotation marks that are not Russian', tip: 'use «ёлочки»' },
  { langs: ['ru'], pattern: /(?<![\d.]|[A-Za-z] )\d+\.\d+(?![\d.])/, message: 'a point in a decimal number', tip: 'write 26,3' },
  {
    langs: ['ru'],
    pattern: /(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?!\d)/,
    message: 'thousands divided by a comma',
    tip: 'write 1323, and 10 500 with a no-break space',
  },
  { langs: ['ru'], pattern: /\d ?%/, message: 'no no-break space before the per cent sign', tip: 'put U+00A0 between the number and %' },
  {
    langs: ['ru'],
    pattern: new RegExp(`\\d (?!(?:${RU_SMALL_WORDS})(?![а-яё]))[а-яё]+`, 'iu'),
    message: 'an ordinary space between a number and its word',
    tip: 'put a no-break space (U+00A0) there',
  },
  { langs: ['ru'], pattern: /\d \d{3}(?!\d)/, message: 'an ordinary space inside a number', tip: 'put a no-break space (U+00A0) there' },
  {
    langs: ['ru'],
    pattern: /\d(?:млн|млрд|тыс|км|кг|га|м²|юан)/,
    message: 'no space between a number and its unit',
    tip: 'put a no-break space (U+00A0) there',
  },
  { langs: ['en', 'ru'], pattern: /\s-\s/, message: 'a hyphen for a dash', tip: 'use a dash (– or —)' },
];

/** Faults of the writing system: letters that do not belong to the language. */
export function findScriptFaults(text: string, lang: Lang): TextFault[] {
  return applyRules(SCRIPT_RULES, text, lang);
}

/** Faults of spacing, quotes, numbers and punctuation. */
export function findTypographyFaults(text: string, lang: Lang): TextFault[] {
  return applyRules(TYPOGRAPHY_RULES, text, lang);
}

/** Whether a text with letters has none of its own language: an English word in a Chinese field. */
export function lacksOwnScript(text: string, lang: Lang): boolean {
  const own = { zh: /\p{Script=Han}/u, en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u }[lang];
  return /\p{L}/u.test(text) && !own.test(text);
}

function applyRules(rules: readonly TextRule[], text: string, lang: Lang): TextFault[] {
  return rules
    .filter((rule) => rule.langs.includes(lang))
    .flatMap(({ pattern, message, tip }) => {
      const match = pattern.exec(text);
      return match ? [{ message: `${message} at «${excerpt(text, match)}»`, tip }] : [];
    });
}

/** The place of a match with a little of what stands around it. */
export function excerpt(text: string, match: RegExpExecArray): string {
  const start = Math.max(0, match.index - 12);
  const end = Math.min(text.length, match.index + match[0].length + 12);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
