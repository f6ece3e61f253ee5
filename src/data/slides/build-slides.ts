import type { StagePark, StageSlice } from '#data/slices/fair/stage.ts';
import type { StageChoice } from '#routing/stage-params.ts';
import { areaSlides, closingSlide, openingSlide } from './area-slides.ts';
import { parkSlides } from './park-slides.ts';
import type { Slide, SlideWords } from './slide.ts';

/** Parks of a show in its order; all in catalogue order where none are chosen. */
export function parksOfShow<Park extends Pick<StagePark, 'slug'>>(parks: readonly Park[], chosen: readonly string[]): Park[] {
  return chosen.length === 0 ? [...parks] : chosen.flatMap((slug) => parks.filter((park) => park.slug === slug));
}

/**
 * The slides of a show in one language: the area, the parks one after another, the closing slide.
 * A choice of kinds that leaves nothing is no choice: there is always a slide.
 */
export function buildSlides(slice: StageSlice, { parks, kinds }: Pick<StageChoice, 'parks' | 'kinds'>, words: SlideWords): Slide[] {
  const chosen = parksOfShow(slice.parks, parks);
  const all: Slide[] = [
    openingSlide(slice, words),
    ...areaSlides(slice, words),
    ...chosen.flatMap((park, index) => parkSlides({ slice, park, place: index + 1, words, sources: slice.sources })),
    closingSlide(slice, words),
  ];
  const wanted = kinds.length === 0 ? all : all.filter(({ kind }) => kinds.includes(kind));
  return wanted.length > 0 ? wanted : all;
}

/**
 * Place of a slide in a show. An id that is not there any more leads to the first slide left of its park,
 * else to the beginning.
 */
export function findSlide(slides: readonly Pick<Slide, 'id'>[], id: string | null): number {
  const exact = slides.findIndex((slide) => slide.id === id);
  if (exact >= 0 || id === null) return Math.max(exact, 0);
  const [section = ''] = id.split('.');
  return Math.max(
    slides.findIndex((slide) => slide.id.split('.')[0] === section),
    0,
  );
}
