import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { languageQuery, pageWordsQuery } from '#app/language-query.ts';
import { absoluteUrl } from '#app/site-url.ts';
import type { Deck } from '#blocks/slides/deck.ts';
import { queries } from '#data/queries.ts';
import { createFormatter } from '#i18n/format.ts';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';

interface DeckState {
  /** Null while it loads, where it failed, and where no language is asked for. */
  deck: Deck | null;
  isPending: boolean;
}

/**
 * Records and words of one language of a show, whichever language the page has. Never throws and never suspends:
 * a second language that cannot be had must not take the first one off the wall.
 */
export function useDeck(lang: Lang | null): DeckState {
  const client = useQueryClient();
  const enabled = lang !== null;
  const asked = lang ?? 'zh';
  const language = useQuery({ ...languageQuery(asked), enabled });
  const words = useQuery({ ...pageWordsQuery(client, asked, 'stage'), enabled });
  const slice = useQuery({ ...queries.stage(asked), enabled });
  const i18n = language.data;
  const records = slice.data;
  const isReady = enabled && words.data === true;
  const deck = useMemo((): Deck | null => {
    if (!isReady || !i18n || !records) return null;
    const tag = LANGUAGE_TAG[asked];
    return {
      slice: records,
      words: {
        t: i18n.getFixedT(tag, ['stage', 'vocabulary', 'map', 'common']),
        format: createFormatter(asked, (key) => String(i18n.getResource(tag, 'format', key) ?? '')),
        lang: asked,
        address: absoluteUrl,
      },
    };
  }, [isReady, i18n, records, asked]);
  return { deck, isPending: enabled && deck === null && [language, words, slice].some((query) => query.isPending) };
}
