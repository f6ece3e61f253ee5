import { periodOf } from '../period.ts';
import type { Finding, Rule } from '../rule.ts';

type Park = Parameters<Rule['check']>[0]['parks'][number];

/** A plan is dated by the day it was announced and stands in order; a forecast by the day it speaks of. */
const isForecast = (step: Park['timeline'][number]) => step.status === 'expected';

/** Steps read downwards from the oldest. */
export const timeline: Rule = {
  name: 'timeline',
  about: 'The steps of a park stand oldest first, forecasts last.',
  check: (data, { fileOf }) => data.parks.flatMap((park) => misplaced(park).map((finding) => ({ file: fileOf(park), ...finding }))),
};

function misplaced({ timeline: steps }: Park): Omit<Finding, 'file'>[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    if (!before) return [];
    const field = `timeline[${i}]`;
    if (isForecast(before) && !isForecast(step)) {
      return [{ field, message: `a step that is "${step.status}" stands after a forecast`, tip: 'put forecasts last' }];
    }
    const [earlier, later] = [periodOf(before.asOf), periodOf(step.asOf)];
    if (!earlier || !later || later.end >= earlier.start) return [];
    return [{ field: `${field}.asOf`, message: `${step.asOf} stands after ${before.asOf}`, tip: 'put the oldest step first' }];
  });
}
