import { readFileSync } from 'node:fs';
import type { ShowSide } from '#data/pptx/build-pages.ts';
import { type Drawing, drawingKey, drawingsOf, type Page } from '#data/pptx/page.ts';
import { stageSlice } from '#data/slices/fair/stage.ts';
import { buildSlides } from '#data/slides/build-slides.ts';
import { createFormatter } from '#i18n/format.ts';
import { createI18n } from '#i18n/instance.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { loadDataset } from '#scripts/load-dataset.ts';

const data = loadDataset();
const NAMESPACES = ['common', 'download', 'format', 'map', 'stage', 'vocabulary'];
/** One white pixel. */
const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

/** Every language alone and every pair of two. */
export const LANGUAGE_CHOICES: readonly (readonly [Lang, Lang | null])[] = LANGS.flatMap((lang) =>
  [null, ...LANGS.filter((other) => other !== lang)].map((second) => [lang, second] as const),
);

/** The show of all parks in one language, from the authored data. */
export function showOf(lang: Lang): ShowSide {
  const tag = LANGUAGE_TAG[lang];
  const i18n = createI18n(lang, Object.fromEntries(NAMESPACES.map((name) => [name, JSON.parse(readFileSync(`locales/${lang}/${name}.json`, 'utf8'))])));
  const slides = buildSlides(
    stageSlice(data, lang),
    { parks: [], kinds: [] },
    {
      t: i18n.getFixedT(tag, ['stage', 'vocabulary', 'map', 'common']),
      format: createFormatter(lang, (key) => String(i18n.getResource(tag, 'format', key) ?? '')),
      lang,
      address: (path) => `https://example.org${path}`,
    },
  );
  return { slides, lang, t: i18n.getFixedT(tag, ['download', 'stage', 'vocabulary', 'map', 'common']), reviewNumber: null };
}

/** Stand-ins for the pictures of the pages. */
export function blankPictures(pages: readonly Page[]): Map<string, string> {
  return new Map(drawingsOf(pages).map((drawing: Drawing) => [drawingKey(drawing), PIXEL]));
}
