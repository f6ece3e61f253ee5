import type { StageSlice } from '#data/slices/fair/stage.ts';
import { buildSlides } from '#data/slides/build-slides.ts';
import { parkOf, type Slide, type SlideTarget, type SlideWords, targetsOf } from '#data/slides/slide.ts';
import type { StageChoice } from '#routing/stage-params.ts';
import type { SlideLangs } from './langs.ts';
import type { FootWords } from './SlideFoot.tsx';

/** One language of a show: its records and its words. */
export interface Deck {
  slice: StageSlice;
  words: SlideWords;
}

/** What the page needs to put a live map under a slide. */
export interface StageMapSlot {
  targets: readonly SlideTarget[];
  langs: SlideLangs;
  /** Accessible name of the map. */
  name: string;
}

const made = new WeakMap<Deck, { key: string; slides: Slide[] }>();

/** The slides of a show in one language; made once for a choice, as every step of the show asks for them. */
export function slidesOf(deck: Deck, { parks, kinds }: Pick<StageChoice, 'parks' | 'kinds'>): Slide[] {
  const key = `${parks.join()} ${kinds.join()}`;
  const known = made.get(deck);
  if (known?.key === key) return known.slides;
  const slides = buildSlides(deck.slice, { parks, kinds }, deck.words);
  made.set(deck, { key, slides });
  return slides;
}

/** What the map shows at a slide: its own places, else those of the last slide before it that had any, so that it does not move unseen. */
export function targetsAt(slides: readonly Slide[], index: number): readonly SlideTarget[] {
  const last = slides.slice(0, index + 1).findLast((slide) => targetsOf(slide).length > 0) ?? slides.find((slide) => targetsOf(slide).length > 0);
  return last ? targetsOf(last) : [];
}

const sectionOf = (slide: Slide): string => parkOf(slide)?.slug ?? '';

/** Kinds whose words name the park or the area themselves. */
const NAMED_KINDS: readonly Slide['kind'][] = ['opening', 'title', 'where', 'contact', 'closing'];

function nameAtFoot(slide: Slide, { words: { t } }: Deck): string {
  return parkOf(slide)?.shortName ?? t('common:site.name');
}

/** Words and ticks at the foot of a slide; its names also in the second language. */
export function footOf(slides: readonly Slide[], index: number, { deck, second, other }: { deck: Deck; second: Deck | null; other: Slide | null }): FootWords {
  const { slice, words } = deck;
  const { t, format } = words;
  const slide = slides[index];
  if (!slide) return { place: '', names: [], rest: '', ticks: 0, tick: 0 };
  const start = slides.slice(0, index).findLastIndex((other) => sectionOf(other) !== sectionOf(slide)) + 1;
  const end = slides.findIndex((other, at) => at > index && sectionOf(other) !== sectionOf(slide));
  const park = parkOf(slide);
  const parks = new Set(slides.map(sectionOf).filter(Boolean)).size;
  const review = slice.mapReviewNumber ? t('map:review', { number: slice.mapReviewNumber }) : t('map:reviewPending');
  return {
    place: park ? `${park.place} / ${parks}` : '',
    names: NAMED_KINDS.includes(slide.kind) ? [] : [...new Set([nameAtFoot(slide, deck), ...(second && other ? [nameAtFoot(other, second)] : [])])],
    rest: targetsOf(slide).length > 0 ? t('foot.credit', { review }) : t('foot.data', { date: format.asOf(slice.dataDate) }),
    ticks: (end === -1 ? slides.length : end) - start,
    tick: index - start,
  };
}
