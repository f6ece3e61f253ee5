import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchSlice } from '#data/slices/search.ts';
import { closeness, foldedNames } from './closeness.ts';
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from './entries.ts';
import { squash } from './fold.ts';
import { INDEX_OPTIONS } from './index-format.ts';
import { unpackIndex } from './pack-index.ts';
import { asOneSound, asTyped, inPart, misspelt, wantedWords } from './query.ts';
import { findSyllables } from './syllables.ts';
import type { Word } from './words.ts';

export interface SearchHit {
  entry: SearchEntry;
  score: number;
  /** Terms of the index that were found, for the marks. */
  terms: readonly string[];
}

export interface SearchGroup {
  kind: SearchKind;
  hits: SearchHit[];
}

export interface SearchOutcome {
  /** Best first, and within a group best first. */
  groups: SearchGroup[];
  /** Nothing has all that was typed: these have a part of it. */
  isNearest: boolean;
  words: readonly Word[];
}

export type Search = (query: string) => SearchOutcome;

const OPTIONS = { boost: { name: 4, other: 3, sound: 2, text: 1 }, weights: { prefix: 0.6, fuzzy: 0.3 }, bm25: { k: 1.2, b: 0.15, d: 0.5 } };

/** What is far behind the best only hides it. */
const LEAST_SHARE = 0.02;
const LEAST_SHARE_OF_NEAREST = 0.3;
const MOST_PER_GROUP = 6;
const MOST_NEAREST = 5;

/** Words with a spelling to get wrong: neither hanzi nor initials. */
function isSpelt(term: string): boolean {
  return /^[\p{Script=Cyrillic}\d]/u.test(term) || /[aeiou]/.test(term);
}

function grouped(hits: readonly SearchHit[]): SearchGroup[] {
  const byKind = SEARCH_KINDS.map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind).slice(0, MOST_PER_GROUP) }));
  return byKind.filter((group) => group.hits.length > 0).toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
}

/** Reads an index once; what it returns answers at every keystroke. */
export function createSearch({ entries, index: packed }: Pick<SearchSlice, 'entries' | 'index'>): Search {
  const plain = unpackIndex(packed);
  const terms = plain.index.map(([term]) => term).filter(isSpelt);
  const index = MiniSearch.loadJS(plain, INDEX_OPTIONS);
  const names = entries.map(foldedNames);
  const syllables = entries.map((entry) => entry.syllables.split(' '));

  function hitsOf(results: readonly Pick<SearchResult, 'id' | 'score' | 'terms'>[], typed: string): SearchHit[] {
    const hits = results.flatMap(({ id, score, terms: found }): SearchHit[] => {
      const entry = entries[id];
      const folded = names[id];
      return entry && folded ? [{ entry, terms: found, score: score * closeness(folded, typed, entry.kind) }] : [];
    });
    return hits.toSorted((a, b) => b.score - a.score);
  }

  const find = (query: Query) => index.search(query, OPTIONS);
  const findAll = (queries: readonly Query[]) => find({ combineWith: 'AND', queries: [...queries] });

  /** Whole syllables and first letters mixed: "liminsw". */
  const findByEar = (typed: string) => syllables.flatMap((list, id) => (findSyllables(list, typed) ? [{ id, score: 1, terms: [] }] : []));

  /** The strictest way that finds something. */
  function findSome(words: readonly Word[], typed: string): Pick<SearchResult, 'id' | 'score' | 'terms'>[] {
    const exact = find({ combineWith: 'OR', queries: [{ combineWith: 'AND', queries: words.map(asTyped) }, ...asOneSound(words)] });
    if (exact.length > 0) return exact;
    const heard = /^[a-z]{2,}$/.test(typed) ? findByEar(typed) : [];
    return heard.length > 0 ? heard : findAll(words.map((word) => misspelt(word, terms)));
  }

  return function search(query) {
    const words = wantedWords(query);
    const typed = squash(query);
    if (words.length === 0) return { groups: [], isNearest: false, words };
    const found = hitsOf(findSome(words, typed), typed);
    const isNearest = found.length === 0;
    const hits = isNearest ? hitsOf(find({ combineWith: 'OR', queries: words.map((word) => inPart(word, terms)) }), typed).slice(0, MOST_NEAREST) : found;
    const least = (hits[0]?.score ?? 0) * (isNearest ? LEAST_SHARE_OF_NEAREST : LEAST_SHARE);
    return { groups: grouped(hits.filter(({ score }) => score >= least)), isNearest, words };
  };
}
