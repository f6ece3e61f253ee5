import { asOfSchema } from '#data/schema/base.ts';
import { isCalendarDay } from '../period.ts';
import { stringsUnder } from '../places.ts';
import type { Rule } from '../rule.ts';

const FORMS = 'use 2024, 2024-12, 2024-12-30, 2024-Q1, 2024-H1, 2021/2025, late-2025 or unstated';

/** Dates are days of the calendar, in one of the agreed forms. */
export const dates: Rule = {
  name: 'dates',
  about: 'Every date has one of the agreed forms and exists in the calendar; the date of the data is a full day.',
  check: (_data, { files }) =>
    stringsUnder(files, 'asOf', 'date', 'validFrom', 'validTo', 'dataDate').flatMap(({ value, ...place }) => {
      if (!asOfSchema.safeParse(value).success) return [{ ...place, message: `«${value}» is not a date of the agreed form`, tip: FORMS }];
      if (!isCalendarDay(value)) return [{ ...place, message: `«${value}» is not in the calendar`, tip: 'correct the day' }];
      if (place.field === 'dataDate' && value.length !== 10) return [{ ...place, message: `«${value}» is not a full day`, tip: 'write YYYY-MM-DD' }];
      return [];
    }),
};
