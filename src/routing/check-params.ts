import { readOrdered } from './params.ts';

/** What a device is checked for. */
export const PURPOSES = ['stage', 'kiosk'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Metres from the screen, and inches from corner to corner of it, that can be meant. */
export const VIEW_DISTANCE = { least: 0.3, most: 30 } as const;
export const DIAGONAL = { least: 4, most: 500 } as const;

/** What is checked; all of it is in the address, so that the link and the printed sheet say it. */
export interface CheckState {
  purpose: Purpose;
  /** Slugs of the parks whose files are prepared; empty for all. */
  parks: readonly string[];
  /** Metres between a code and who scans it; null where nobody said. */
  distance: number | null;
  /** Inches from corner to corner of the screen; null where nobody said. */
  diagonal: number | null;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number of at most two decimals within a range; null for anything else. A comma is a point in two of the languages. */
export function parseWithin(text: string, { least, most }: Range): number | null {
  const number = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** State of the check from its address, and what of the address means nothing here. */
export function readCheck(params: URLSearchParams, slugs: readonly string[]): { state: CheckState; dropped: string[] } {
  const parks = readOrdered(params, 'parks', { allowed: slugs, most: slugs.length });
  const given = { purpose: params.get('for'), distance: params.get('distance'), diagonal: params.get('diagonal') };
  const state: CheckState = {
    purpose: PURPOSES.find((known) => known === given.purpose) ?? 'stage',
    parks: parks.values,
    distance: given.distance ? parseWithin(given.distance, VIEW_DISTANCE) : null,
    diagonal: given.diagonal ? parseWithin(given.diagonal, DIAGONAL) : null,
  };
  const unread = [
    given.purpose !== state.purpose && given.purpose,
    state.distance === null && given.distance,
    state.diagonal === null && given.diagonal,
  ].filter((text) => typeof text === 'string' && text !== '');
  return { state, dropped: [...parks.unknown, ...unread.map(String)] };
}

/** Query string of a check, without "?": usual values are left out. */
export function writeCheck({ purpose, parks, distance, diagonal }: CheckState): string {
  const pairs: [string, string][] = [
    ['for', purpose === 'stage' ? '' : purpose],
    ['parks', parks.join()],
    ['distance', distance === null ? '' : String(distance)],
    ['diagonal', diagonal === null ? '' : String(diagonal)],
  ];
  return pairs
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}=${text}`)
    .join('&');
}
