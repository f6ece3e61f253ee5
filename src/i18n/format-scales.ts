import type { Lang } from './languages.ts';

/** A unit large enough for a number: the value is divided by the factor, the word is found by the key. */
export interface Scale {
  factor: number;
  /** Least value printed in it, where that is more than one of the unit. */
  from?: number;
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

/** Floor and site area. Territories are stored in square kilometres and stay so. */
const AREA_SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { factor: 1e4, key: 'area.wan' },
    { factor: 1, key: 'area.m2' },
  ],
  en: [
    { factor: 1e6, key: 'area.million' },
    { factor: 1, key: 'area.m2' },
  ],
  ru: [
    { factor: 1e6, key: 'area.million' },
    { factor: 1e3, from: 1e4, key: 'area.thousand' },
    { factor: 1, key: 'area.m2' },
  ],
};

const VOLUME_SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { factor: 1e8, key: 'volume.yi' },
    { factor: 1, key: 'volume.m3' },
  ],
  en: [
    { factor: 1e6, key: 'volume.million' },
    { factor: 1, key: 'volume.m3' },
  ],
  ru: [
    { factor: 1e6, key: 'volume.million' },
    { factor: 1, key: 'volume.m3' },
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
  if (base === 'm3') return VOLUME_SCALES[lang];
  return [{ factor: 1, key: `unit.${base.replace('/', '-')}` }];
}

/** The scale a value is printed in. Counts below 100,000 stay whole in Chinese ("1323", not "0.13 万"). */
export function pickScale(value: number, unit: string, lang: Lang): Scale {
  const scales = scalesOf(unit, lang);
  const found = scales.find(
    (scale) => Math.abs(value) >= (scale.from ?? scale.factor) && !(scale.key === 'count.wan' && Math.abs(value) < 1e5 && value % 1e3 !== 0),
  );
  return found ?? scales[scales.length - 1] ?? { factor: 1, key: '' };
}
