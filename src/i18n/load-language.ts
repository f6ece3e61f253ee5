import type { i18n } from 'i18next';
import { createI18n, type Resources } from './instance.ts';
import { LANGUAGE_TAG, type Lang } from './languages.ts';
import { PAGE_WORDS, type WordsOfPage } from './words.ts';

const loaders: Record<Lang, () => Promise<{ resources: Record<string, object> }>> = {
  zh: () => import('./resources-zh.ts'),
  en: () => import('./resources-en.ts'),
  ru: () => import('./resources-ru.ts'),
};

/** Words of single pages and tools: one small chunk for each page and language. */
const pageLoaders = import.meta.glob<object>(
  '/locales/*/{area,compare,contact,download,enterprises,explore,finder,kiosk,park,policies,preflight,send,shortlist,sources,stage}.json',
  {
    import: 'default',
  },
);

/** "/locales/zh/common.json" → "common" */
function namespaceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** The language with the words every page needs. */
export async function loadLanguage(lang: Lang): Promise<i18n> {
  const { resources } = await loaders[lang]();
  const byNamespace: Resources = Object.fromEntries(Object.entries(resources).map(([path, words]) => [namespaceOf(path), words]));
  return createI18n(lang, byNamespace);
}

/** Adds the words of a page to its language; true when they are there. */
export function loadPageWords(i18n: i18n, lang: Lang, page: WordsOfPage): Promise<true> {
  return loadWords(i18n, lang, PAGE_WORDS[page]);
}

/** Adds one file of words to a language: for what a visitor opens on a page, such as a download. */
export async function loadWords(i18n: i18n, lang: Lang, namespace: string): Promise<true> {
  const load = pageLoaders[`/locales/${lang}/${namespace}.json`];
  if (!load) throw new Error(`no words "${namespace}" in ${lang}`);
  i18n.addResourceBundle(LANGUAGE_TAG[lang], namespace, await load());
  return true;
}
