import { figuresOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A data picture has as many bricks as a reader can take in. */
export const bricks: Rule = {
  name: 'bricks',
  about: 'A figure drawn in bricks has 1 to 100 of them; a percent figure draws one for each percent.',
  check: (data, context) =>
    figuresOf(data, context).flatMap(({ value: figure, file, record, field }) => {
      if (figure.perBrick === undefined) return [];
      const place = { file, record, field: `${field}.perBrick` };
      if (figure.unit === 'percent') return [{ ...place, message: 'a percent figure needs no "perBrick"', tip: 'remove it' }];
      const value = typeof figure.value === 'number' ? figure.value : figure.value.to;
      const count = value / figure.perBrick;
      return count >= 1 && count <= 100
        ? []
        : [{ ...place, message: `${value} is ${Math.round(count * 10) / 10} bricks`, tip: 'choose a round unit that gives 3 to 40' }];
    }),
};
