import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import type { Lang } from './languages.ts';
import { LANGUAGE_TAG } from './languages.ts';

export type Resources = Record<string, object>;

/**
 * One i18next instance per language. A page in transition keeps the old instance with the old tree,
 * so two languages never mix on the screen.
 */
export function createI18n(lang: Lang, resources: Resources): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: LANGUAGE_TAG[lang],
    fallbackLng: false,
    load: 'currentOnly',
    defaultNS: 'common',
    ns: Object.keys(resources),
    resources: { [LANGUAGE_TAG[lang]]: resources },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
