import type { Text } from '#data/schema/base.ts';
import type { Status } from '#data/vocabulary.ts';
import { LANGS } from '../../text-rules.ts';
import { figuresOf, statementsOf } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';

const PLAN_WORDS = {
  zh: /计划|规划|拟|预计|目标|预期|探索|签|达成|将|待|筹|设计|达产/,
  en: /plan|expect|target|\bdue\b|\baim|forecast|\bsign|\bagree|explor|intend|propos|\bwill\b|\bto be\b|to come|\bwould\b|design|full capacity|\b(?:is|are|was|were) to\b/i,
  ru: /план|ожида|прогноз|рассчит|цел[ьиея]|подпис|договор|соглаш|прорабат|намер|предполаг|предусм|будет|будут|предстоит|проектн|по проекту|полной загрузк|полной мощност|подлежа/i,
} as const;

/** Words of money already spent, which a plan must not use. */
const SPENT_WORDS = {
  zh: /已投资|已投入|(?<!实际)完成投资/,
  en: /\b(?:has|have|had|was|were) invested|\binvested\b/i,
  ru: /вложен[оы]?(?![а-яё])|инвестировал|инвестирован/i,
} as const;

const UNDONE = new Set<Status>(['planned', 'expected', 'exploratory', 'signed']);

/** What is planned says so in every language, in words and not only by its mark. */
export const plannedWords: Rule = {
  name: 'planned-words',
  about: 'A statement or figure that is planned, expected, exploratory or signed says so in each language, and is never called invested.',
  check: (data, context) => {
    const statements = statementsOf(data, context).map(({ value, ...place }) => ({
      ...place,
      field: `${place.field}.text`,
      status: value.status,
      texts: [value.text],
    }));
    const figures = figuresOf(data, context).map(({ value, ...place }) => ({
      ...place,
      field: `${place.field}.label`,
      status: value.status,
      texts: value.note ? [value.label, value.note] : [value.label],
    }));
    return [...statements, ...figures].filter(({ status }) => UNDONE.has(status)).flatMap(findings);
  },
};

interface Undone {
  readonly file: string;
  readonly record?: string | undefined;
  readonly field: string;
  readonly status: Status;
  readonly texts: readonly Text[];
}

function findings({ file, record, field, status, texts }: Undone): Finding[] {
  return LANGS.flatMap((lang) => {
    const text = texts.map((each) => each[lang]).join(' ');
    const place = { file, record, field, lang };
    const spent = SPENT_WORDS[lang].test(text) ? [{ ...place, message: `«${text}» calls ${status} money spent`, tip: 'say that it is planned' }] : [];
    if (PLAN_WORDS[lang].test(text)) return spent;
    return [
      ...spent,
      {
        ...place,
        message: `the status is "${status}" and the text does not say so: «${text}»`,
        tip: 'add the word: 计划 · planned · план (or 预计, expected, ожидается…)',
      },
    ];
  });
}
