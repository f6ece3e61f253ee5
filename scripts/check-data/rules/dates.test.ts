import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { dates } from './dates.ts';

it('finds a date of another form and a day that does not exist', () => {
  const found = findingsAfter(dates, ({ sources, site, policy }) => {
    change(sources.sources, 0, { date: '30.12.2024' });
    site.dataDate = '2025-11';
    policy.validFrom = '2025-02-30';
  });
  expect(found.map(({ file, field, message }) => [file, field, message])).toEqual([
    ['policies/aero-2025.json', 'validFrom', '«2025-02-30» is not in the calendar'],
    ['sources.json', 'sources[0].date', '«30.12.2024» is not a date of the agreed form'],
    ['site.json', 'dataDate', '«2025-11» is not a full day'],
  ]);
});
