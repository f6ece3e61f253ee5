import type { CardRef } from '#data/cards/card-content.ts';
import type { Dataset } from '#data/dataset.ts';
import type { CardKind } from '#features/cards/card-props.ts';
import type { Lang } from '#i18n/languages.ts';
import { drawLocator, drawOverview } from '#map/locator-svg.ts';
import { placesOf, textsOf } from './locators.ts';
import { readBasemap } from './read-basemap.ts';
import { readWords } from './read-words.ts';

/** A drawing is made small and shown larger, so that its names can be read where a card is looked at. */
interface CardFrame {
  width: number;
  height: number;
  circleShare?: number;
  hasScale?: boolean;
  countsOnly?: boolean;
  labelInset?: number;
}

/** The left zone of a card, 285 × 630. */
const OG: CardFrame = { width: 171, height: 378, circleShare: 0.25, hasScale: false, countsOnly: true, labelInset: 42 };
/** The head of a poster, 750 wide and up to 640 high. Long texts push it down to 400, so its names keep to the middle. */
const POSTER: CardFrame = { width: 500, height: 427, circleShare: 0.17, hasScale: false, labelInset: 110 };
const WIDE_POSTER: CardFrame = { width: 500, height: 230, hasScale: false, countsOnly: true };
/** The plate of the sheet of a park, and the wider one of the two other sheets. */
const PLATE: CardFrame = { width: 340, height: 190 };
const WIDE_PLATE: CardFrame = { width: 400, height: 166, countsOnly: true };

const FRAMES: Record<CardKind, { park: CardFrame; all: CardFrame }> = {
  og: { park: OG, all: OG },
  poster: { park: POSTER, all: WIDE_POSTER },
  factsheet: { park: PLATE, all: WIDE_PLATE },
};

/** The drawing of the place of a park, or of all places, in the frame of a card, a poster or a sheet, as SVG. */
export function drawCardMap(data: Dataset, lang: Lang, { ref, kind }: { ref: CardRef; kind: CardKind }): string {
  const scene = { basemap: readBasemap(), lang, id: 'map', ...FRAMES[kind][ref.page === 'park' ? 'park' : 'all'] };
  const clusters = placesOf(data, lang);
  const park = ref.page === 'park' ? data.parks.find(({ slug }) => slug === ref.slug) : undefined;
  const cluster = clusters.find(({ id }) => id === park?.location.cluster);
  if (!park || !cluster) return drawOverview({ ...scene, clusters, labels: textsOf(lang, readWords(lang, 'map')('name')) });
  return drawLocator({ ...scene, cluster, precision: park.location.precision, selected: true, labels: textsOf(lang, park.name[lang]) });
}
