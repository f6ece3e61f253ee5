import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { loadUnasked } from '#app/faults/load-unasked.ts';
import { pageWordsQuery } from '#app/language-query.ts';
import { queries } from '#data/queries.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';

/** Waits until the first slide stands; then nobody waits for this. */
const LATER_MS = 1500;
/** One sign of each script, so that each cut of the font is there before a language is. */
const FONTS = [
  ['600 1em "Golos Text"', 'AЯ'],
  ['400 1em "Golos Text"', 'AЯ'],
  ['600 1em "Golos ZH"', '1'],
] as const;

async function loadLanguage(client: QueryClient, lang: Lang): Promise<void> {
  await Promise.all([client.fetchQuery(pageWordsQuery(client, lang, 'stage')), client.fetchQuery(queries.stage(lang))]);
}

/**
 * Brings all three languages of the show and their fonts to the device soon after it begins: keys 1, 2 and 3 then work
 * with the cable out. The returned function makes one language ready; false where it cannot be had.
 */
export function useLanguagesReady(): (wanted: { lang: Lang }) => Promise<boolean> {
  const client = useQueryClient();
  useEffect(
    function loadAllLanguages() {
      const timer = setTimeout(() => {
        for (const lang of LANGS) loadUnasked(() => loadLanguage(client, lang)).catch(() => undefined);
        for (const [font, sign] of FONTS) document.fonts?.load(font, sign).catch(() => undefined);
      }, LATER_MS);
      return () => clearTimeout(timer);
    },
    [client],
  );
  return useCallback(
    ({ lang }) =>
      loadLanguage(client, lang).then(
        () => true,
        () => false,
      ),
    [client],
  );
}
