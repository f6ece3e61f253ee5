import type { i18n } from 'i18next';
import { createI18n, type Resources } from './instance.ts';
import type { Lang } from './languages.ts';

const loaders: Record<Lang, () => Promise<{ resources: Record<string, object> }>> = {
  zh: () => import('./resources-zh.ts'),
  en: () => import('./resources-en.ts'),
  ru: () => import('./resources-ru.ts'),
};

/** "/locales/zh/common.json" → "common" */
function namespaceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

export async function loadLanguage(lang: Lang): Promise<i18n> {
  const { resources } = await loaders[lang]();
  const byNamespace: Resources = Object.fromEntries(Object.entries(resources).map(([path, words]) => [namespaceOf(path), words]));
  return createI18n(lang, byNamespace);
}
