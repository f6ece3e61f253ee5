import type { Dataset } from '#data/dataset.ts';
import { parkMark } from '#data/slices/park-row.ts';
import { makeSlice } from '#data/slices/slice.ts';
import type { Lang } from '#i18n/languages.ts';

/** What the check before a fair needs: the parks that can be prepared, the ids of the policies that have pages, and the date of the data. */
export function checkSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'stage-check',
    { parks: data.parks.map((park) => parkMark(park, lang)), policies: data.policies.map(({ id }) => id), dataDate: data.site.dataDate },
    data,
    lang,
  );
}

export type CheckSlice = ReturnType<typeof checkSlice>;
