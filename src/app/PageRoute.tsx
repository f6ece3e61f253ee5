import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLang } from '#i18n/use-format.ts';
import type { WordsOfPage } from '#i18n/words.ts';
import { pageWordsQuery } from './language-query.ts';
import { pages } from './pages.ts';

/** A page with its words: waits for both. */
export function PageRoute({ name }: { name: WordsOfPage }) {
  const client = useQueryClient();
  useSuspenseQuery(pageWordsQuery(client, useLang(), name));
  const Page = pages[name];
  return <Page />;
}
