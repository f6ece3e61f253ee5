import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stageSlice } from '#data/slices/fair/stage.ts';
import { createFormatter } from '#i18n/format.ts';
import { createI18n } from '#i18n/instance.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { buildSlides, findSlide } from './build-slides.ts';
import { asKind, parkOf, type Slide, type SlideWords } from './slide.ts';

const data = loadDataset();
const NAMESPACES = ['stage', 'vocabulary', 'map', 'common', 'format'];

function wordsOf(lang: Lang): SlideWords {
  const resources = Object.fromEntries(NAMESPACES.map((name) => [name, JSON.parse(readFileSync(`locales/${lang}/${name}.json`, 'utf8'))]));
  const i18n = createI18n(lang, resources);
  const tag = LANGUAGE_TAG[lang];
  return {
    t: i18n.getFixedT(tag, ['stage', 'vocabulary', 'map', 'common']),
    format: createFormatter(lang, (key) => String(i18n.getResource(tag, 'format', key) ?? '')),
    lang,
    address: (path) => `https://example.org${path}`,
  };
}

const ALL = { parks: [], kinds: [] };
const decks = Object.fromEntries(LANGS.map((lang) => [lang, buildSlides(stageSlice(data, lang), ALL, wordsOf(lang))]));
const deckOf = (lang: Lang): Slide[] => decks[lang] ?? [];
const slideOf = (id: string, lang: Lang = 'en'): Slide | null => deckOf(lang).find((slide) => slide.id === id) ?? null;

/** Every text of a slide, however deep; the record behind a figure is not on the slide. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || key === 'figure') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}

describe('the slides of the record', () => {
  it('are the same slides in every language, so that two can stand side by side', () => {
    const shape = (lang: Lang) =>
      deckOf(lang).map((slide) => [slide.id, slide.kind, 'companies' in slide ? slide.companies.length : 0, 'figures' in slide ? slide.figures.length : 0]);
    expect(shape('en')).toEqual(shape('zh'));
    expect(shape('ru')).toEqual(shape('zh'));
  });

  it('have an id of their own each', () => {
    const ids = deckOf('ru').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begin and end with the area, and give every park a name, a place, figures and a contact', () => {
    const deck = deckOf('en');
    expect([deck[0]?.id, deck.at(-1)?.id]).toEqual(['opening', 'closing']);
    for (const { slug } of data.parks) {
      const kinds = deck.filter((slide) => parkOf(slide)?.slug === slug).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['title', 'where', 'numbers', 'contact']));
    }
  });

  it.each(LANGS)('leave no key and no placeholder in %s', (lang) => {
    const broken = deckOf(lang).flatMap((slide) => textsOf(slide).filter((text) => /\{\{|undefined|NaN|^(?:notes|kind|where|stage)\.\w/.test(text)));
    expect(broken).toEqual([]);
  });

  it('draw no circle where only the district is known', () => {
    expect(asKind(slideOf('advanced-equipment-park.where'), 'where')?.target.radiusMetres).toBeNull();
    expect(asKind(slideOf('commercial-aerospace-park.where'), 'where')?.target.radiusMetres).toBe(3000);
  });

  it('say that what is planned is planned, and when', () => {
    const [investment] = asKind(slideOf('commercial-aerospace-park.numbers', 'ru'), 'numbers')?.figures ?? [];
    expect(investment).toMatchObject({ isAhead: true, status: 'План', scope: null });
    expect(investment?.asOf).toContain('2025');
  });

  it('say whose a figure is that is not the park’s own', () => {
    const figures = asKind(slideOf('bonded-logistics-centre-b.numbers'), 'numbers')?.figures ?? [];
    expect(figures.map(({ scope }) => scope)).toEqual(['FTZ Harbin Area', 'FTZ Harbin Area']);
  });

  it('name what is not published, on a slide of its own where two figures fill the first', () => {
    expect(asKind(slideOf('advanced-equipment-park.numbers'), 'numbers')).toMatchObject({ figures: [], unknown: { fields: { length: 4 } } });
    expect(asKind(slideOf('green-food-park.numbers'), 'numbers')?.unknown).toBeNull();
    expect(asKind(slideOf('green-food-park.numbers-2'), 'numbers')?.unknown?.line).toBe('Not published: floor area, vacancy');
  });

  it('leave out companies where no source names one, and say when they are not known to be in the park', () => {
    expect(slideOf('advanced-equipment-park.anchors')).toBeNull();
    expect(asKind(slideOf('green-food-park.anchors'), 'anchors')?.title).toContain('park not stated');
  });

  it('lead to the short link of the park in their own language', () => {
    expect(asKind(slideOf('new-materials-park.contact', 'ru'), 'contact')).toMatchObject({
      code: 'https://example.org/p/04-ru/',
      address: 'example.org/p/04-ru',
    });
  });

  it('give every figure its sources in the notes', () => {
    const silent = deckOf('zh').filter((slide) => 'figures' in slide && slide.figures.length > 0 && slide.notes.sources.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a show', () => {
  const slice = stageSlice(data, 'en');
  const words = wordsOf('en');

  it('keeps the order of its parks and counts them', () => {
    const slides = buildSlides(slice, { parks: ['green-food-park', 'new-materials-park'], kinds: ['title'] }, words);
    expect(slides.map(({ id }) => id)).toEqual(['green-food-park.title', 'new-materials-park.title']);
    expect(slides.map((slide) => parkOf(slide)?.place)).toEqual([1, 2]);
  });

  it('is never empty', () => {
    expect(buildSlides(slice, { parks: ['advanced-equipment-park'], kinds: ['anchors'] }, words).length).toBeGreaterThan(1);
  });

  it('goes to the park of a slide that is gone', () => {
    const slides = buildSlides(slice, ALL, words);
    expect(slides[findSlide(slides, 'green-food-park.numbers-9')]?.id).toBe('green-food-park.title');
    expect(findSlide(slides, 'atlantis.title')).toBe(0);
    expect(findSlide(slides, null)).toBe(0);
  });
});
