import type { Dataset } from '#data/dataset.ts';
import { buildIndex } from '#data/search/build-index.ts';
import { searchRecords } from '#data/search/entries.ts';
import type { Lang } from '#i18n/languages.ts';
import { makeSlice } from './slice.ts';

/** Everything that can be found and the index to find it by. */
export function searchSlice(data: Dataset, lang: Lang) {
  const records = searchRecords(data, lang);
  return makeSlice('search', { entries: records.map(({ entry }) => entry), index: buildIndex(records.map(({ texts }) => texts)) }, data, lang);
}

export type SearchSlice = ReturnType<typeof searchSlice>;
