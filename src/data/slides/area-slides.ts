import type { StageSlice } from '#data/slices/fair/stage.ts';
import { pathOf } from '#routing/paths.ts';
import { contactPart } from './contact.ts';
import { figureNotes, inPairs, toSlideFigure } from './figures.ts';
import type { AreaSlide, ClosingSlide, OpeningSlide, SlideWords } from './slide.ts';

export function openingSlide(slice: StageSlice, { t }: SlideWords): OpeningSlide {
  return {
    id: 'opening',
    kind: 'opening',
    name: t('kind.opening'),
    title: t('common:site.name'),
    lines: [t('opening.place'), t('opening.parks', { count: slice.parks.length })],
    targets: slice.clusters
      .filter(({ radiusMetres }) => radiusMetres !== null)
      .map(({ id, lat, lng, radiusMetres }) => ({ id, lat, lng, radiusMetres, isPoint: false })),
    notes: { say: [t('opening.say')], sources: [], open: [t('opening.open')] },
  };
}

/** The figures under the map of the site, two a slide. */
export function areaSlides(slice: StageSlice, words: SlideWords): AreaSlide[] {
  const making = { words, sources: slice.sources };
  return inPairs(slice.areaFigures.map((figure) => toSlideFigure(figure, making, 'new-area'))).map((figures, index) => ({
    id: index === 0 ? 'area' : `area-${index + 1}`,
    kind: 'area',
    name: words.t('kind.area'),
    title: words.t('common:site.name'),
    figures,
    notes: figureNotes(figures, making),
  }));
}

export function closingSlide(slice: StageSlice, words: SlideWords): ClosingSlide {
  const { t, format, lang } = words;
  return {
    id: 'closing',
    kind: 'closing',
    name: t('kind.closing'),
    ...contactPart({ title: t('closing.title'), scan: t('closing.scan'), path: pathOf(lang, { page: 'explore' }), bodies: slice.bodies, contacts: [] }, words),
    notes: {
      say: slice.bodies.map(({ name, role }) => t('notes.body', { name, role })),
      sources: [t('notes.dataDate', { date: format.asOf(slice.dataDate) })],
      open: [t('notes.noContacts')],
    },
  };
}
