import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { languageQuery, pageWordsQuery } from '#app/language-query.ts';
import type { Voices } from '#blocks/kiosk/kiosk-context.ts';
import { LANGS } from '#i18n/languages.ts';

/** The words of the kiosk in all languages at once: it offers them side by side, and a change must not wait. */
export function useVoices(): Voices {
  const client = useQueryClient();
  const [zh, en, ru] = useSuspenseQueries({ queries: [languageQuery('zh'), languageQuery('en'), languageQuery('ru')] });
  useSuspenseQueries({ queries: LANGS.map((lang) => pageWordsQuery(client, lang, 'kiosk')) });
  return useMemo(() => ({ zh: zh.data, en: en.data, ru: ru.data }), [zh.data, en.data, ru.data]);
}
