import type { FileSource } from '../load-dataset.ts';
import { readLocales } from './read-locales.ts';
import type { Finding, LocaleRule } from './rule.ts';
import { parseSource } from './source-file.ts';

type Texts = Record<string, Record<string, unknown>>;

/** Small texts that keep every rule, by `language/namespace`. */
export const TEXTS = {
  'zh/common': { title: '园区地图', count_other: '{{count}} 个园区' },
  'en/common': { title: 'Map of parks', count_one: '{{count}} park', count_other: '{{count}} parks' },
  'ru/common': {
    title: 'Карта парков',
    count_one: '{{count}}\u00a0парк',
    count_few: '{{count}}\u00a0парка',
    count_many: '{{count}}\u00a0парков',
    count_other: '{{count}}\u00a0парка',
  },
} as const satisfies Texts;

/** Code that uses exactly these texts. */
export const CODE = "function Head() { const { t } = useTranslation(); return <h1 title={t('title')}>{t('count', { count: 3 })}</h1>; }";

/** A table of texts as a folder. */
export function textSource(texts: Texts): FileSource {
  const files = Object.keys(texts);
  return {
    read: (file) => (file.replace('.json', '') in texts ? JSON.stringify(texts[file.replace('.json', '')]) : undefined),
    list: (lang) => files.filter((file) => file.startsWith(`${lang}/`)).map((file) => `${file.slice(lang.length + 1)}.json`),
  };
}

/** What a rule finds in the small texts with some of them changed, and in some code. */
export function findingsIn(rule: LocaleRule, changes: Texts = {}, code: string = CODE): Finding[] {
  const texts: Texts = { ...TEXTS };
  for (const [name, values] of Object.entries(changes)) texts[name] = { ...texts[name], ...values };
  return rule.check(readLocales(textSource(texts)), [parseSource('src/Head.tsx', code)]);
}
