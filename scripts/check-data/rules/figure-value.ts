import { periodOf } from '../period.ts';
import { figuresOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A number that cannot be right. */
export const figureValue: Rule = {
  name: 'figure-value',
  about: 'A range goes up, no figure is negative, and an earlier value is older than the present one.',
  check: (data, context) =>
    figuresOf(data, context).flatMap(({ value: figure, file, record, field }) => {
      const place = { file, record, field: `${field}.value` };
      const { from, to } = typeof figure.value === 'number' ? { from: figure.value, to: figure.value } : figure.value;
      if (from < 0) return [{ ...place, message: `${from} is negative`, tip: 'give the amount as a positive number' }];
      if (typeof figure.value !== 'number' && from >= to)
        return [{ ...place, message: `the range goes from ${from} to ${to}`, tip: 'put the smaller number in "from"' }];
      const now = periodOf(figure.asOf);
      const before = figure.previous && periodOf(figure.previous.asOf);
      if (now && before && before.end >= now.end)
        return [
          {
            ...place,
            field: `${field}.previous.asOf`,
            message: `${figure.previous?.asOf} is not before ${figure.asOf}`,
            tip: 'the earlier value has the earlier date',
          },
        ];
      return [];
    }),
};
