/**
 * The closed word lists of the data, for the app and for the schema (which says what each word means).
 * Their visible words live in `locales/<lang>/vocabulary.json`.
 */
export const SECTORS = ['space', 'machine', 'material', 'digital', 'bio', 'food', 'trade', 'creative', 'multi'] as const;

export const GLYPHS = [
  'satellite',
  'bot',
  'cog',
  'layers',
  'cpu',
  'pill',
  'wheat',
  'dna',
  'microscope',
  'building-2',
  'container',
  'gem',
  'hexagon',
  'pen-tool',
  'handshake',
] as const;

export const STATUSES = ['in-place', 'claimed', 'under-construction', 'in-progress', 'signed', 'planned', 'expected', 'exploratory'] as const;

/** What is not there yet: drawn as outlines, never ranked with what is. */
export const AHEAD: readonly (typeof STATUSES)[number][] = ['planned', 'expected', 'exploratory', 'signed'];

export const SCOPES = ['park', 'host-park', 'new-area', 'ftz', 'songbei', 'limin', 'city', 'province', 'country', 'company', 'platform', 'policy'] as const;

export const QUALIFIERS = ['exact', 'over', 'nearly', 'about', 'up-to', 'at-least'] as const;

export const UNITS = [
  'count',
  'CNY',
  'percent',
  'm2',
  'km2',
  'ha',
  'm',
  't',
  'kg',
  'year',
  'minute',
  'day',
  'count/yr',
  't/yr',
  'kg/yr',
  'CNY/yr',
  'm3/yr',
  'hour',
  'km/h',
] as const;

export const STAGES = ['in-use', 'partly-in-use', 'under-construction', 'planned', 'not-stated', 'unconfirmed'] as const;

export const CERTAINTIES = ['certain', 'almost-certain', 'probable', 'inferred'] as const;

export const PRECISIONS = ['site', 'neighbourhood', 'district'] as const;

export const CLUSTERS = ['zhigu', 'limin', 'songbei'] as const;

export const PRESENCES = ['stated', 'planned', 'host-park', 'inferred', 'area'] as const;

export const ROLES = ['anchor', 'tenant', 'owner-operator', 'operator', 'investor', 'founder', 'partner', 'supplier', 'sector-leader', 'trader'] as const;

export const POLICY_LEVELS = ['national', 'province', 'city', 'ftz', 'new-area'] as const;

export const POLICY_TOPICS = ['funding', 'platforms', 'talent', 'premises', 'approvals', 'russia'] as const;

export const POLICY_STATES = ['in-force', 'trial', 'issued', 'operating', 'applied', 'to-verify'] as const;

export const COMPANY_STAGES = ['startup', 'growth', 'expansion', 'russia-trade'] as const;

export const NAME_BASES = ['official', 'press', 'translation'] as const;

export const FIELDS = [
  'address',
  'point',
  'boundary',
  'land-area',
  'floor-area',
  'vacancy',
  'rent',
  'land-price',
  'investment',
  'opening-date',
  'operator',
  'companies',
  'power',
  'gas',
  'water',
  'heat',
  'sewage',
  'rail-freight',
  'contact',
] as const;

export type Sector = (typeof SECTORS)[number];
export type Glyph = (typeof GLYPHS)[number];
export type Stage = (typeof STAGES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Status = (typeof STATUSES)[number];
export type PolicyState = (typeof POLICY_STATES)[number];
export type PolicyTopic = (typeof POLICY_TOPICS)[number];
export type Presence = (typeof PRESENCES)[number];
export type Field = (typeof FIELDS)[number];
