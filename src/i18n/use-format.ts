import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormatter, type Formatter } from './format.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from './languages.ts';

/** The language of the page. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return LANGS.find((lang) => LANGUAGE_TAG[lang] === i18n.language) ?? 'zh';
}

/** Numbers, money, dates and distances in the language of the page. */
export function useFormat(): Formatter {
  const { i18n } = useTranslation();
  const lang = useLang();
  return useMemo(() => createFormatter(lang, (key) => String(i18n.getResource(LANGUAGE_TAG[lang], 'format', key) ?? '')), [i18n, lang]);
}
