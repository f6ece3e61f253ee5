import { findSlide } from '#data/slides/build-slides.ts';
import type { Slide } from '#data/slides/slide.ts';
import type { Lang } from '#i18n/languages.ts';
import { AUTO_SECONDS, type StageState } from '#routing/stage-params.ts';

/** A show at one moment with its first language, which is in the path. */
export interface Show extends StageState {
  lang: Lang;
}

export type ShowStep =
  | { type: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'auto' | 'tick' }
  | { type: 'language'; lang: Lang }
  | { type: 'slide'; id: string };

type Slides = readonly Pick<Slide, 'id'>[];

/** Moves to a place in the show; whoever moves wants to see, so the wall lights up. */
function at(show: Show, slides: Slides, index: number): Show {
  const id = slides[Math.min(Math.max(index, 0), slides.length - 1)]?.id ?? null;
  return { ...show, slide: id, isBlank: false };
}

/** The show runs by itself, then stands, then runs again at the same pace. */
function turnAuto(show: Show): Show {
  if (show.auto === null) return { ...show, auto: AUTO_SECONDS.usual, isHeld: false };
  return { ...show, isHeld: !show.isHeld };
}

/** Another first language; where it was the second one, the two change places. */
function inLanguage(show: Show, lang: Lang): Show {
  return { ...show, lang, second: show.second === lang ? show.lang : show.second };
}

/** The show after a step. Pure: the address, the wall and the notes window all follow from it. */
export function stepShow(show: Show, step: ShowStep, slides: Slides): Show {
  const index = findSlide(slides, show.slide);
  switch (step.type) {
    case 'next':
      return at(show, slides, index + 1);
    case 'previous':
      return at(show, slides, index - 1);
    case 'first':
      return at(show, slides, 0);
    case 'last':
      return at(show, slides, slides.length - 1);
    case 'tick':
      // By itself it goes round and round, as on a stand.
      return at(show, slides, (index + 1) % slides.length);
    case 'blank':
      return { ...show, isBlank: !show.isBlank };
    case 'auto':
      return turnAuto(show);
    case 'language':
      return inLanguage(show, step.lang);
    case 'slide':
      return at(show, slides, findSlide(slides, step.id));
  }
}

export function isRunning({ auto, isHeld, isBlank }: StageState): boolean {
  return auto !== null && !isHeld && !isBlank;
}

/**
 * Whether nobody would miss the picture: the wall is blank, or stands at the opening or closing slide and does not run.
 * The one moment in which a new version may be applied; the page carries it as `data-idle`.
 */
export function isIdle(show: StageState, slide: Pick<Slide, 'kind'>): boolean {
  return show.isBlank || ((slide.kind === 'opening' || slide.kind === 'closing') && !isRunning(show));
}
