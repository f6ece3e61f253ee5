import type { TFunction } from 'i18next';
import type { ParkMark } from '#data/slices/park-row.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import type { Presence, Stage } from '#data/vocabulary.ts';
import type { FigureParts, Formatter } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import type { SlideKind } from '#routing/stage-params.ts';

/**
 * Slides as data: every text in one language, ready to be set, with nothing of how it looks. The stage, its notes and the
 * files made of a show read the same. Two languages side by side are two lists: they have the same slides by construction,
 * because which slides there are and what they hold depends on nothing that is translated.
 */

/** What turns the slice into slides in its language. */
export interface SlideWords {
  t: TFunction<['stage', 'vocabulary', 'map', 'common']>;
  format: Formatter;
  lang: Lang;
  /** Full public address of a path of the app. */
  address: (path: string) => string;
}

/** What the speaker has before them: never on the wall. */
export interface SlideNotes {
  /** Sentences of the record to be said. */
  say: string[];
  /** Where each figure or statement comes from, and its date. */
  sources: string[];
  /** What is not known, and what to be careful with. */
  open: string[];
}

interface SlideBase<Kind extends SlideKind> {
  /** Stable over changes of the record: `opening`, `area`, `<slug>.where`, `<slug>.numbers-2`, `closing`. */
  id: string;
  kind: Kind;
  /** Name of the slide for the speaker: "Commercial Aerospace: where". */
  name: string;
  notes: SlideNotes;
}

/** The park a slide is about, and its place among the parks of the show, from 1. */
export interface SlidePark extends ParkMark {
  place: number;
}

interface ParkSlideBase<Kind extends SlideKind> extends SlideBase<Kind> {
  park: SlidePark;
}

export interface SlideFigure {
  /** The record, for the data picture. */
  figure: FigureView;
  label: string;
  parts: FigureParts;
  /** The figure as one string. */
  text: string;
  previous: { number: string; asOf: string } | null;
  /** Planned, expected, signed: drawn as outline. */
  isAhead: boolean;
  /** "planned"; null for what is simply there. */
  status: string | null;
  /** What is counted, where it is not the park itself. */
  scope: string | null;
  asOf: string;
  /** "Press", and what one brick stands for. */
  source: string;
  brick: string | null;
}

/** What the map shows: a circle to scale, a point, or only the name of a district. */
export interface SlideTarget {
  id: string;
  lat: number;
  lng: number;
  radiusMetres: number | null;
  isPoint: boolean;
}

export interface OpeningSlide extends SlideBase<'opening'> {
  title: string;
  lines: string[];
  /** Every place that has a circle. */
  targets: SlideTarget[];
}

/** Up to two figures. */
export interface AreaSlide extends SlideBase<'area'> {
  title: string;
  figures: SlideFigure[];
}

export interface NumbersSlide extends ParkSlideBase<'numbers'> {
  /** Up to two. */
  figures: SlideFigure[];
  /** "Not published", the names of the particulars, and both as one line. Null where another slide of the kind says it. */
  unknown: { title: string; fields: string[]; line: string } | null;
}

export interface TitleSlide extends ParkSlideBase<'title'> {
  industries: string[];
  stage: { value: Stage; text: string };
  /** "To be confirmed" where the park is not named among the fifteen. */
  certainty: string | null;
}

export interface WhereSlide extends ParkSlideBase<'where'> {
  /** The place as exactly as it is known. */
  place: string;
  /** The published address, or that there is none; null where the words above say it. */
  address: { text: string; isKnown: boolean } | null;
  target: SlideTarget;
  /** Distance, that it is in a straight line, and the direction in degrees clockwise from north. */
  airport: { name: string; distance: string; note: string; bearing: number } | null;
}

export interface AnchorsSlide extends ParkSlideBase<'anchors'> {
  title: string;
  companies: { id: string; name: string; what: string | null; presence: Presence; mark: string | null }[];
  more: string | null;
}

export interface PoliciesSlide extends ParkSlideBase<'policies'> {
  title: string;
  policies: { id: string; name: string; state: string; isGiven: boolean }[];
  more: string | null;
}

/** A code and who to ask. */
export interface ContactPart {
  title: string;
  /** What the code opens. */
  scan: string;
  /** Text of the code: an absolute address. */
  code: string;
  /** The same without the protocol, to be typed. */
  address: string;
  bodies: string[];
  /** Published ways to reach them; where there are none, that there are none. */
  ways: string[];
  noWays: string | null;
}

export interface ContactSlide extends ParkSlideBase<'contact'>, ContactPart {}
export interface ClosingSlide extends SlideBase<'closing'>, ContactPart {}

export type ParkSlide = TitleSlide | WhereSlide | NumbersSlide | AnchorsSlide | PoliciesSlide | ContactSlide;
export type Slide = OpeningSlide | AreaSlide | ParkSlide | ClosingSlide;
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

/** Words and records one slide is made from. */
export interface SlideMaking {
  words: SlideWords;
  sources: SourceIndex;
}

/** The slide as one of its kind; null where it is another. */
export function asKind<Kind extends SlideKind>(slide: Slide | null, kind: Kind): SlideOf<Kind> | null {
  const isOfKind = (candidate: Slide): candidate is SlideOf<Kind> => candidate.kind === kind;
  return slide && isOfKind(slide) ? slide : null;
}

export function parkOf(slide: Slide): SlidePark | null {
  return 'park' in slide ? slide.park : null;
}

/** Places a slide shows on the map; empty for slides without one. */
export function targetsOf(slide: Slide): readonly SlideTarget[] {
  if (slide.kind === 'opening') return slide.targets;
  return slide.kind === 'where' ? [slide.target] : [];
}
