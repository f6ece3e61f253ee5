import type { FigureView } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import type { SlideFigure, SlideMaking } from './slide.ts';
import { sourceLines } from './source-lines.ts';

/** Figures side by side on one slide: with more, nobody reads either. */
const FIGURES_A_SLIDE = 2;

/** @param own scope the slide is about anyway: it is not said again */
export function toSlideFigure(figure: FigureView, { words: { t, format }, sources }: SlideMaking, own: FigureView['scope'] = 'park'): SlideFigure {
  const first = figure.sources.map((id) => sources[id]).find(Boolean);
  const { previous, perBrick } = figure;
  return {
    figure,
    label: figure.label,
    parts: format.figure(figure),
    text: format.figureText(figure),
    previous: previous ? { number: format.figure({ ...figure, value: previous.value, qualifier: 'exact' }).number, asOf: format.asOf(previous.asOf) } : null,
    isAhead: AHEAD.includes(figure.status),
    status: figure.status === 'in-place' ? null : t(`vocabulary:statusShort.${figure.status}`),
    scope: figure.scope === own ? null : t(`vocabulary:scope.${figure.scope}`),
    asOf: format.asOf(figure.asOf),
    source: first?.short ?? '',
    brick:
      perBrick && figure.unit !== 'percent' ? t('common:perBrick', { value: format.figureText({ ...figure, value: perBrick, qualifier: 'exact' }) }) : null,
  };
}

/** Figures in pairs, one pair a slide. */
export function inPairs<Item>(items: readonly Item[]): Item[][] {
  const pages = Math.ceil(items.length / FIGURES_A_SLIDE);
  return Array.from({ length: pages }, (_page, index) => items.slice(index * FIGURES_A_SLIDE, (index + 1) * FIGURES_A_SLIDE));
}

/** What the notes say of figures: the whole statement, its sources and what a careful reader must know. */
export function figureNotes(figures: readonly SlideFigure[], making: SlideMaking) {
  const { t } = making.words;
  return {
    say: figures.map(({ label, text, scope, status, asOf }) => t('notes.figure', { label, text, about: [scope, status, asOf].filter(Boolean).join(', ') })),
    sources: figures.flatMap(({ figure, label }) => sourceLines(label, figure.sources, making)),
    open: figures.flatMap(({ figure }) => figure.note ?? []),
  };
}
