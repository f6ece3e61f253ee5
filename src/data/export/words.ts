import type { TFunction } from 'i18next';
import type { SourceIndex } from '#data/slices/slice.ts';
import type { Formatter } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';

/** What turns records into sheets in one language. */
export interface ExportWords {
  t: TFunction<['download', 'vocabulary', 'format', 'common']>;
  format: Formatter;
  lang: Lang;
  /** The sources the records refer to. */
  sources: SourceIndex;
  /** Full address of a page. */
  address: (ref: PageRef) => string;
}

/** A list in one cell. */
export function joined(items: readonly string[], { t }: ExportWords): string {
  return items.join(t('separator'));
}

/** Sources in one cell: publisher, date and title of each. */
export function sourcesText(ids: readonly string[], words: ExportWords): string {
  const texts = [...new Set(ids)].flatMap((id) => {
    const source = words.sources[id];
    return source ? [words.t('source', { publisher: source.publisher, date: words.format.asOf(source.date), title: source.title })] : [];
  });
  return joined(texts, words);
}
