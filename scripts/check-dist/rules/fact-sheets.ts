import type { ExploreSlice } from '#data/slices/explore.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { createFormatter } from '#i18n/format.ts';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import type { PageRef } from '#routing/paths.ts';
import { FORMATS } from '../../share-pack/formats.ts';
import { metaProperty } from '../head-tags.ts';
import { codeAddressOf, type PackPage, packFileOf, packPages } from '../pack-files.ts';
import type { Rule } from '../rule.ts';
import { type Site, sliceFileOf, textOf } from '../site.ts';

const { file, limit, pages: MOST_PAGES = 1 } = FORMATS.factsheet;

/** A sheet is read, searched, read aloud and printed by people who have nothing else. */
export const factSheets: Rule = {
  name: 'fact-sheets',
  about: 'Each fact sheet is tagged, says its language and title, embeds its fonts, holds its names and figures as text, and a code that leads to its page.',
  check: (site) =>
    packPages(site).flatMap((page) => {
      const place = packFileOf(page, file);
      if (!site.files.has(place)) return [];
      return [...checkForm(site, page, place), ...checkText(site, page, place)].map((message) => ({
        place,
        message,
        tip: 'correct the view in src/features/cards',
      }));
    }),
};

function checkForm(site: Site, page: PackPage, place: string): string[] {
  const { pdf, codes } = site.readings.get(place) ?? { pdf: null, codes: [] };
  if (!pdf) return ['is not a PDF'];
  const size = site.files.bytes(place).length;
  const wanted = codeAddressOf(site, page);
  return [
    ...(pdf.isTagged ? [] : ['is not tagged']),
    ...(pdf.lang === LANGUAGE_TAG[page.lang] ? [] : [`says its language is «${pdf.lang}»`]),
    ...(pdf.title === page.document.title ? [] : [`has the title «${pdf.title}», the page «${page.document.title}»`]),
    ...(pdf.pages <= MOST_PAGES ? [] : [`has ${pdf.pages} pages`]),
    ...(pdf.fonts > 0 && pdf.looseFonts === 0 ? [] : [`${pdf.looseFonts} of ${pdf.fonts} fonts are not embedded`]),
    ...(size <= limit ? [] : [`has ${Math.round(size / 1024)} KB`]),
    ...(codes.length === 1 && codes[0] === wanted ? [] : [`its code says ${codes.join(' and ') || 'nothing'}, not ${wanted}`]),
  ];
}

/** Without spaces: where a line ends is the sheet's own affair. */
const joined = (text: string): string => text.replaceAll(/\s+/g, '');

function checkText(site: Site, page: PackPage, place: string): string[] {
  const text = joined(site.readings.get(place)?.pdf?.text ?? '');
  return textsOf(site, page)
    .filter((forms) => !forms.some((form) => text.includes(joined(form))))
    .map(([form]) => `«${form}» is not in its text`);
}

/** What each sheet must hold; of several forms, one. */
function textsOf(site: Site, page: PackPage): string[][] {
  switch (page.ref.page) {
    case 'park': {
      const { park } = sliceOf<ParkSlice>(site, page, page.ref);
      const strip = park.headline.flatMap((slot) => ('figure' in slot ? park.figures.filter(({ id }) => id === slot.figure) : []));
      return [[park.name], ...figureTexts(strip, page.lang)];
    }
    case 'explore':
      return sliceOf<ExploreSlice>(site, page, page.ref).parks.map(({ name, shortName }) => [name, shortName]);
    default:
      return [metaProperty(page, 'og:title'), ...figureTexts(sliceOf<ExploreSlice>(site, page, { page: 'explore' }).keyFigures, page.lang)];
  }
}

function sliceOf<Slice extends { kind: string }>({ files }: Site, page: PackPage, ref: PageRef): Slice {
  return JSON.parse(textOf(files, sliceFileOf(page, ref)));
}

/** Label and number of each; only numbers are asked of the format, and numbers need no words. */
function figureTexts(figures: readonly FigureView[], lang: Lang): string[][] {
  const format = createFormatter(lang, () => '');
  return figures.flatMap((figure) => [[figure.label], [format.figure(figure).number]]);
}
