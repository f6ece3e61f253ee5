import type { i18n } from 'i18next';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';

/** Named here and not with the words of pages, so that the entry does not list them. */
const files = import.meta.glob<object>('/locales/*/offline.json', { import: 'default' });

const loading = new Map<Lang, Promise<void>>();

async function load(i18n: i18n, lang: Lang): Promise<void> {
  i18n.addResourceBundle(LANGUAGE_TAG[lang], 'offline', await files[`/locales/${lang}/offline.json`]?.());
}

/** Waits for the words of keeping the site offline: a file of their own, which few visitors need. */
export function useOfflineWords(): void {
  const { i18n } = useTranslation();
  const lang = useLang();
  const words = loading.get(lang) ?? load(i18n, lang);
  loading.set(lang, words);
  use(words);
}
