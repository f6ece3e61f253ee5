import { textPieces } from '../page-text.ts';
import type { Rule } from '../rule.ts';

/** A number, an ordinary space, and what belongs to the number: a unit, or its next three digits. */
const LOOSE = /\d (%|(?:млн|млрд|тыс|км|м|кг|га|юан|гг?\.)(?![а-яё])|\d{3}(?!\d))/gu;

/** Numbers do not break from their units. */
export const numberSpaces: Rule = {
  name: 'number-spaces',
  about: 'In Russian text a number is joined to its unit and its thousands by no-break spaces.',
  check: (site) =>
    site.pages.flatMap((page) => {
      const faults = textPieces(page).flatMap(({ text, lang }) => (lang === 'ru' ? [...text.matchAll(LOOSE)].map(([, unit = '']) => unit) : []));
      const units = new Set(faults.map((unit) => (/^\d/.test(unit) ? 'three digits' : `«${unit}»`)));
      return [...units].map((unit) => ({ place: page.path, message: `an ordinary space between a number and ${unit}`, tip: 'put U+00A0 there' }));
    }),
};
