import type { Dataset } from '#data/dataset.ts';
import type { Park } from '#data/schema/park.ts';
import { areaSlice } from '#data/slices/area.ts';
import { exploreSlice } from '#data/slices/explore.ts';
import { parkSlice } from '#data/slices/park.ts';
import type { Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';
import { type AreaCard, areaCard } from './area-card.ts';
import { type ExploreCard, exploreCard } from './explore-card.ts';
import { type ParkCard, parkCard } from './park-card.ts';

/** A page that has a share pack. */
export type CardRef = Extract<PageRef, { page: 'park' | 'explore' | 'area' }>;

/** What the views of one page show, in one language: the record of that page and what the cards take from it. */
export type CardContent = ParkCard | ExploreCard | AreaCard;

function parkOf(data: Dataset, slug: string): Park {
  const park = data.parks.find((item) => item.slug === slug);
  if (!park) throw new Error(`share pack: no park "${slug}"`);
  return park;
}

export function cardContent(data: Dataset, lang: Lang, ref: CardRef): CardContent {
  switch (ref.page) {
    case 'park':
      return parkCard(parkSlice(parkOf(data, ref.slug), data, lang), lang);
    case 'explore':
      return exploreCard(exploreSlice(data, lang), data, lang);
    case 'area':
      return areaCard(areaSlice(data, lang), data, lang);
  }
}
