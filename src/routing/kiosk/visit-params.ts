import { readOrdered, withParams } from '#routing/params.ts';

/** What a visitor can look at. */
export const VIEWS = ['list', 'map', 'area', 'choice'] as const;
export type KioskView = (typeof VIEWS)[number];

/** Parks a visitor can put side by side and take away. */
export const MOST_CHOSEN = 4;

/** Names of the parameters that hold a visit, see docs/URLS.md. */
export const VISIT_PARAMETERS = ['view', 'park', 'sector', 'section', 'chosen', 'place', 'at', 'code'] as const;

export interface MapPosition {
  lat: number;
  lng: number;
  zoom: number;
}

/** What a visitor is looking at: in the address and nowhere else, so that the page can be loaded anew in the middle of it. */
export interface Visit {
  /** Null with nobody there. */
  view: KioskView | null;
  /** Park that is open above the view. */
  park: string | null;
  /** Sector the list is kept to. */
  sector: string | null;
  /** Section of the area; null for the first. */
  section: string | null;
  /** Chosen parks in the order they were chosen. */
  chosen: string[];
  /** Place that is open on the map. */
  place: string | null;
  at: MapPosition | null;
  /** Whether the code to take away is shown. */
  isCodeShown: boolean;
}

const POSITION = /^(-?\d{1,2}(?:\.\d{1,5})?),(-?\d{1,3}(?:\.\d{1,5})?),(\d{1,2}(?:\.\d{1,2})?)$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readPosition(params: URLSearchParams): MapPosition | null {
  const match = POSITION.exec(params.get('at') ?? '');
  return match ? { lat: Number(match[1]), lng: Number(match[2]), zoom: Number(match[3]) } : null;
}

function readId(params: URLSearchParams, name: string): string | null {
  const value = params.get(name) ?? '';
  return ID.test(value) ? value : null;
}

/** The visit an address holds. An open park without a view stands above the list. */
export function readVisit(params: URLSearchParams, slugs: readonly string[]): Visit {
  const park = slugs.find((slug) => slug === params.get('park')) ?? null;
  const view = VIEWS.find((name) => name === params.get('view')) ?? null;
  return {
    view: view ?? (park ? 'list' : null),
    park,
    sector: readId(params, 'sector'),
    section: readId(params, 'section'),
    chosen: readOrdered(params, 'chosen', { allowed: slugs, most: MOST_CHOSEN }).values,
    place: readId(params, 'place'),
    at: readPosition(params),
    isCodeShown: params.get('code') === 'shown',
  };
}

/** Parameters with a part of the visit set anew; null removes a part. */
export function withVisit(params: URLSearchParams, changes: Partial<Visit>): URLSearchParams {
  const { at, isCodeShown, ...words } = changes;
  const written: Record<string, string | readonly string[] | null> = { ...words };
  if (at !== undefined) written.at = at && [Number(at.lat.toFixed(4)), Number(at.lng.toFixed(4)), Number(at.zoom.toFixed(2))].join(',');
  if (isCodeShown !== undefined) written.code = isCodeShown ? 'shown' : null;
  return withParams(params, written);
}
