import { formatAsOf } from './format-as-of.ts';
import { pickScale, type Scale } from './format-scales.ts';
import { LANGUAGE_TAG, type Lang } from './languages.ts';

/** A figure as the formatter needs it; the shape of the data's figures. */
export interface FigureLike {
  value: number | { from: number; to: number };
  unit: string;
  measure?: string | undefined;
  qualifier: string;
}

/** A formatted figure in the pieces that are set in different sizes. */
export interface FigureParts {
  /** "over", "超", "CNY": stands before the number. */
  before: string;
  number: string;
  /** "million", "亿元", "млн юаней", "%": stands after it. */
  unit: string;
  /** Whether the unit is set close to the number (%). */
  tight: boolean;
}

/** A looked-up word, by key of `locales/<lang>/format.json`. */
export type Words = (key: string) => string;

/** The value that decides scale and plural: of a range its end. */
function sizeOf({ value }: FigureLike): number {
  return typeof value === 'number' ? value : value.to;
}

export interface Formatter {
  lang: Lang;
  number: (value: number) => string;
  percent: (value: number) => string;
  figure: (figure: FigureLike) => FigureParts;
  /** The whole figure as one string: "over CNY 70 billion", "超 700 亿元". */
  figureText: (figure: FigureLike) => string;
  asOf: (asOf: string) => string;
  /** A distance or radius in metres, in kilometres. */
  kilometres: (metres: number) => string;
}

const NBSP = '\u00a0';

export function createFormatter(lang: Lang, words: Words): Formatter {
  // Chinese business texts do not group digits; Russian groups from five digits on.
  const useGrouping = lang === 'zh' ? false : lang === 'ru' ? 'min2' : true;
  const plurals = new Intl.PluralRules(LANGUAGE_TAG[lang]);
  const plain = new Intl.NumberFormat(LANGUAGE_TAG[lang], { maximumFractionDigits: 2, useGrouping });
  const number = (value: number): string => plain.format(value);

  const scaledNumber = (figure: FigureLike, factor: number): string =>
    typeof figure.value === 'number' ? number(figure.value / factor) : `${number(figure.value.from / factor)}–${number(figure.value.to / factor)}`;

  /** A unit that is a word takes the plural form of its number: 3 года, 5 лет. */
  const wordOf = (key: string, value: number): string => words(`${key}_${plurals.select(value)}`) || words(key);

  const unitOf = (figure: FigureLike, scale: Scale): string => {
    const measure = lang === 'zh' ? (figure.measure ?? '') : '';
    const perYear = figure.unit.endsWith('/yr') ? words('perYear') : '';
    const unit = `${wordOf(scale.key, sizeOf(figure) / scale.factor)}${measure}`;
    return lang === 'zh' ? unit + perYear : [unit, perYear].filter(Boolean).join(' ');
  };

  const beforeOf = (figure: FigureLike): string => {
    const qualifier = figure.qualifier === 'exact' ? '' : words(`qualifier.${figure.qualifier}`);
    const currency = figure.unit.startsWith('CNY') ? words('money.before') : '';
    return [qualifier, currency].filter(Boolean).join(NBSP);
  };

  const figure = (item: FigureLike): FigureParts => {
    const scale = pickScale(sizeOf(item), item.unit, lang);
    return { before: beforeOf(item), number: scaledNumber(item, scale.factor), unit: unitOf(item, scale), tight: item.unit === 'percent' && lang !== 'ru' };
  };

  const figureText = (item: FigureLike): string => {
    const parts = figure(item);
    const withUnit = parts.unit ? parts.number + (parts.tight ? '' : NBSP) + parts.unit : parts.number;
    return parts.before ? parts.before + NBSP + withUnit : withUnit;
  };

  return {
    lang,
    number,
    percent: (value) => figureText({ value, unit: 'percent', qualifier: 'exact' }),
    figure,
    figureText,
    asOf: (asOf) => formatAsOf(asOf, lang, words),
    kilometres: (metres) => figureText({ value: Math.max(metres, 1000), unit: 'm', qualifier: 'exact' }),
  };
}
