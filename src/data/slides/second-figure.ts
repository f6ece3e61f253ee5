import type { SlideFigure } from './slide.ts';

const digits = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]/g, '').replaceAll(',', '.');

/**
 * A figure in the second language, where the first one's form does not say it to its readers: another scale
 * (9.7 亿元, 970 млн юаней), a unit in words, or a bound (超, более). A plain number or a share stands for both.
 */
export function secondFigure(first: SlideFigure, second: SlideFigure): string | null {
  const isCount = first.figure.unit === 'count';
  const isSameNumber = digits(first.parts.number) === digits(second.parts.number) || isGrouped(first.parts.number, second.parts.number);
  const isSameUnit = isCount || first.parts.unit === second.parts.unit;
  return isSameNumber && isSameUnit && !second.parts.before ? null : second.text;
}

/** "1,323" and "1323" are one number: the comma groups where no decimals are printed. */
function isGrouped(first: string, second: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]/g, '').replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
  return plain(first) === plain(second);
}
