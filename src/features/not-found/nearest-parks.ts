import { distance } from 'fastest-levenshtein';
import type { ParkRow } from '#data/slices/park-row.ts';

/** Why a park is offered: its address or its name is like what was typed, or it shares the place of the best match. */
export type Reason = 'address' | 'name' | 'place';

type Candidate = Pick<ParkRow, 'slug' | 'name' | 'shortName' | 'nameZh' | 'cluster' | 'precision'>;

export interface NearestPark<Park> {
  park: Park;
  reason: Reason;
}

/** Below this share of equal letters two words have nothing to do with each other. */
const LIKE = 0.6;
/** A word inside a name says less than the whole name. */
const WORD_WEIGHT = 0.9;
const SHORTEST_WORD = 4;
const MOST = 3;
/** Words nearly every park has: being like them means nothing. */
const COMMON = new Set(['park', 'industrial', 'harbin', 'парк', 'индустриальный', 'харбин']);

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
}

/** Share of letters that agree, 0 to 1. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** The best agreement of the whole texts or of any two of their words. */
function score(typed: string, name: string): number {
  const a = folded(typed);
  const b = folded(name);
  const words = wordsOf(a).flatMap((word) => wordsOf(b).map((other) => WORD_WEIGHT * likeness(word, other)));
  return Math.max(likeness(a, b), ...words);
}

function match<Park extends Candidate>(park: Park, typed: string) {
  const byAddress = score(typed, park.slug);
  const byName = Math.max(...[park.name, park.shortName, park.nameZh].map((name) => score(typed, name)));
  const reason: Reason = byName > byAddress ? 'name' : 'address';
  return { park, reason, score: Math.max(byAddress, byName) };
}

/**
 * Up to three parks for a name that does not exist, best first; none where nothing is like it.
 * A single match is joined by another park of its place, where that place is more than the name of a district.
 */
export function nearestParks<Park extends Candidate>(parks: readonly Park[], typed: string): NearestPark<Park>[] {
  const alike = parks
    .map((park) => match(park, typed))
    .filter((item) => item.score >= LIKE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
  const found: NearestPark<Park>[] = alike.map(({ park, reason }) => ({ park, reason }));
  const best = found[0]?.park;
  const neighbour = parks.find((park) => park !== best && park.cluster === best?.cluster && park.precision !== 'district');
  if (found.length === 1 && best?.precision !== 'district' && neighbour) found.push({ park: neighbour, reason: 'place' });
  return found;
}
