import { BUDGETS, weigh } from '../budgets/measure.ts';
import { isOver } from '../budgets/table.ts';
import type { Rule } from '../rule.ts';

/** The site stays light. */
export const budgets: Rule = {
  name: 'budgets',
  about: 'What a visitor downloads stays within the limits of docs/ARCHITECTURE.md.',
  check: (site) =>
    weigh(site)
      .filter(isOver)
      .map(({ budget, path, bytes }) => ({
        place: path,
        message: `${budget}: ${(bytes / 1024).toFixed(1)} KB, the limit is ${BUDGETS[budget]}`,
        tip: 'take something out, load it later, or argue for another limit',
      })),
};
