import type { ParkSlice } from '#data/slices/park.ts';
import { createFormatter } from '#i18n/format.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { FORMATS } from '../../share-pack/formats.ts';
import { metaProperty } from '../head-tags.ts';
import { codeAddressOf, type PackPage, packFileOf, packPages } from '../pack-files.ts';
import type { Rule } from '../rule.ts';
import { type Site, sliceFileOf, textOf } from '../site.ts';

const { file, limit, pages: MOST_PAGES = 1 } = FORMATS.factsheet;

/** A sheet is read, searched, read aloud and printed by people who have nothing else. */
export const factSheets: Rule = {
  name: 'fact-sheets',
  about:
    'Each fact sheet is tagged, says its language and title, embeds its fonts, and holds the name, the figures of the profile and a code that leads there as text.',
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
  return [...metaProperty(page, 'og:title'), ...figureTexts(site, page)]
    .filter((part) => !text.includes(joined(part)))
    .map((part) => `«${part}» is not in its text`);
}

/** Labels and values of the strip of a profile. */
function figureTexts(site: Site, page: PackPage): string[] {
  const name = sliceFileOf(page, page.ref);
  if (page.ref.page !== 'park' || !site.files.has(name)) return [];
  const { park }: ParkSlice = JSON.parse(textOf(site.files, name));
  // Only numbers are asked of it, and numbers need no words.
  const format = createFormatter(page.lang, () => '');
  const strip = (park.headline ?? []).flatMap((slot) => ('figure' in slot ? park.figures.filter(({ id }) => id === slot.figure) : []));
  return strip.flatMap((figure) => [figure.label, format.figure(figure).number]);
}
