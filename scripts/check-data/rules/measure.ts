import { figuresOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Chinese counts with a measure word. */
export const measure: Rule = {
  name: 'measure',
  about: 'A counted figure has a Chinese measure word (家, 个, 项…), any other figure has none.',
  check: (data, context) =>
    figuresOf(data, context).flatMap(({ value: figure, file, record, field }) => {
      const place = { file, record, field: `${field}.measure` };
      const isCount = figure.unit === 'count' || figure.unit === 'count/yr';
      if (isCount && !figure.measure) return [{ ...place, lang: 'zh' as const, message: 'the measure word is missing', tip: 'add 家, 个, 项, 种…' }];
      if (!isCount && figure.measure)
        return [{ ...place, message: `«${figure.measure}» with the unit ${figure.unit}`, tip: 'remove it: only counts have a measure word' }];
      if (figure.measure && !/^\p{Script=Han}{1,3}$/u.test(figure.measure))
        return [{ ...place, message: `«${figure.measure}» is not a measure word`, tip: 'write one to three hanzi' }];
      return [];
    }),
};
