import type { Dataset } from '#data/dataset.ts';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';

/** A page that has a share pack. */
export type CardRef = Extract<PageRef, { page: 'park' | 'explore' | 'area' }>;

/** What the views of one page show, in one language. */
export interface CardContent {
  title: string;
}

export function cardContent(data: Dataset, lang: Lang, ref: CardRef): CardContent {
  return { title: ref.page === 'park' ? (data.parks.find((park) => park.slug === ref.slug)?.name[lang] ?? '') : ref.page };
}
