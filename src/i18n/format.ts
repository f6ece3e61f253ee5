import { formatAsOf } from './format-as-of.ts';
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

interface Scale {
  factor: number;
  key: string;
}

/** The large units each language counts money in. Chinese groups by ten thousand. */
const MONEY_SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { factor: 1e8, key: 'money.yi' },
    { factor: 1e4, key: 'money.wan' },
    { factor: 1, key: 'money.one' },
  ],
  en: [
    { factor: 1e9, key: 'money.billion' },
    { factor: 1e6, key: 'money.million' },
    { factor: 1, key: 'money.one' },
  ],
  ru: [
    { factor: 1e9, key: 'money.billion' },
    { factor: 1e6, key: 'money.million' },
    { factor: 1e3, key: 'money.thousand' },
    { factor: 1, key: 'money.one' },
  ],
};

const COUNT_SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { factor: 1e4, key: 'count.wan' },
    { factor: 1, key: 'count.one' },
  ],
  en: [{ factor: 1, key: 'count.one' }],
  ru: [{ factor: 1, key: 'count.one' }],
};

const AREA_SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { factor: 1e6, key: 'area.km2' },
    { factor: 1e4, key: 'area.wan' },
    { factor: 1, key: 'area.m2' },
  ],
  en: [
    { factor: 1e6, key: 'area.km2' },
    { factor: 1, key: 'area.m2' },
  ],
  ru: [
    { factor: 1e6, key: 'area.km2' },
    { factor: 1e4, key: 'area.thousand' },
    { factor: 1, key: 'area.m2' },
  ],
};

const LENGTH_SCALES: readonly Scale[] = [
  { factor: 1e3, key: 'length.km' },
  { factor: 1, key: 'length.m' },
];

function scalesOf(unit: string, lang: Lang): readonly Scale[] {
  const base = unit.replace(/\/yr$/, '');
  if (base === 'CNY') return MONEY_SCALES[lang];
  if (base === 'count') return COUNT_SCALES[lang];
  if (base === 'm2') return AREA_SCALES[lang];
  if (base === 'm') return LENGTH_SCALES;
  return [{ factor: 1, key: `unit.${base.replace('/', '-')}` }];
}

/** Counts below 100,000 stay whole in Chinese ("1323", not "0.13 万"). */
function pickScale(value: number, unit: string, lang: Lang): Scale {
  const scales = scalesOf(unit, lang);
  const found = scales.find((scale) => Math.abs(value) >= scale.factor && !(scale.key === 'count.wan' && Math.abs(value) < 1e5 && value % 1e3 !== 0));
  return found ?? scales[scales.length - 1] ?? { factor: 1, key: '' };
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
  const plain = new Intl.NumberFormat(LANGUAGE_TAG[lang], { maximumFractionDigits: 2, useGrouping });
  const number = (value: number): string => plain.format(value);

  const scaledNumber = (figure: FigureLike, factor: number): string =>
    typeof figure.value === 'number' ? number(figure.value / factor) : `${number(figure.value.from / factor)}–${number(figure.value.to / factor)}`;

  const unitOf = (figure: FigureLike, scale: Scale): string => {
    const measure = lang === 'zh' ? (figure.measure ?? '') : '';
    const perYear = figure.unit.endsWith('/yr') ? words('perYear') : '';
    const unit = `${words(scale.key)}${measure}`;
    return lang === 'zh' ? unit + perYear : [unit, perYear].filter(Boolean).join(' ');
  };

  const beforeOf = (figure: FigureLike): string => {
    const qualifier = figure.qualifier === 'exact' ? '' : words(`qualifier.${figure.qualifier}`);
    const currency = figure.unit.startsWith('CNY') ? words('money.before') : '';
    return [qualifier, currency].filter(Boolean).join(NBSP);
  };

  const figure = (item: FigureLike): FigureParts => {
    const size = typeof item.value === 'number' ? item.value : item.value.to;
    const scale = pickScale(size, item.unit, lang);
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
