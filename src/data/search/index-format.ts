import type { Options } from 'minisearch';

/** How the parts of a record are searched: its name, its other names, how its Chinese names sound, and what is said of it. */
export const SEARCH_FIELDS = ['name', 'other', 'sound', 'text'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A record as the index sees it: each field is a list of terms with a space between. */
export type IndexedRecord = { id: number } & Record<SearchField, string>;

/** Terms are made before they reach the index; building and reading must agree on that. */
export const INDEX_OPTIONS: Options<IndexedRecord> = {
  fields: [...SEARCH_FIELDS],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
};
