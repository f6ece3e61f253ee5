/** What the search needs once it is used: a chunk of its own. */
export { createSearch } from '#data/search/search.ts';
export { SearchPanel } from '#features/search/SearchPanel.tsx';
