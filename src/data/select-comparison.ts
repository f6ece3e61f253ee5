import { isNamed } from './select-parks.ts';
import type { ComparedPark, CompareSlice } from './slices/compare.ts';
import type { FigureView } from './slices/slice.ts';
import { AHEAD, type Field } from './vocabulary.ts';

export const COMPARE_GROUPS = ['place', 'stage', 'figures', 'particulars', 'companies', 'platforms', 'policies'] as const;
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

/** What one park says in one row. "unknown": not published; "none": no source names any. */
export type CompareCell =
  | { kind: 'unknown' | 'none' | 'too-coarse' }
  | { kind: 'place'; precision: ComparedPark['precision']; cluster: ComparedPark['cluster'] }
  | { kind: 'distance'; metres: number; precision: ComparedPark['precision']; via: string | null }
  | { kind: 'stage'; stage: ComparedPark['stage'] }
  | { kind: 'certainty'; certainty: ComparedPark['certainty'] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'text'; text: string; asOf: string; sources: readonly string[] }
  | { kind: 'figures'; figures: readonly FigureView[] }
  | { kind: 'companies'; companies: ComparedPark['companies'] }
  | { kind: 'policy'; applies: boolean };

/** In what the figures of a row differ, so that they must not be ranked. */
export type Difference = 'unit' | 'scope' | 'status' | 'what';

/** A row's name: a particular, a word of the page, or a name of the data. */
export type RowName = { field: Field } | { word: RowWord } | { text: string } | { crossing: string };
export type RowWord = 'place' | 'metro' | 'stage' | 'membership' | 'industries' | 'counted' | 'anchors' | 'tenants' | 'around' | 'platforms';

export interface CompareRow {
  id: string;
  group: CompareGroup;
  name: RowName;
  /** One for each park, in the order of the columns. */
  cells: CompareCell[];
  state: 'different' | 'equal' | 'unknown';
  differences: Difference[];
}

/** Particulars with figures of a size: shown with their numbers. */
const MEASURED = ['investment', 'land-area', 'floor-area', 'companies'] as const satisfies readonly Field[];
const SITE = ['vacancy', 'rent', 'land-price', 'power', 'gas', 'water', 'heat', 'sewage', 'rail-freight', 'contact'] as const satisfies readonly Field[];
const ANCHOR_ROLES: readonly string[] = ['anchor', 'owner-operator', 'operator', 'investor', 'founder'];

interface Draft {
  id: string;
  group: CompareGroup;
  name: RowName;
  read: (park: ComparedPark) => CompareCell;
}

const UNKNOWN: CompareCell = { kind: 'unknown' };
const NONE: CompareCell = { kind: 'none' };

function readField(park: ComparedPark, field: Field): CompareCell {
  const item = park.particulars.find((candidate) => candidate.field === field);
  const figure = park.figures.find((candidate) => candidate.id === item?.figure);
  if (figure) return { kind: 'figures', figures: [figure] };
  return item?.text ? { kind: 'text', text: item.text, asOf: item.asOf ?? 'unstated', sources: item.sources ?? [] } : UNKNOWN;
}

/** Figures of the strip that no row of their own shows. */
function readCounted(park: ComparedPark): CompareCell {
  const shown = park.particulars.filter(({ field }) => MEASURED.some((measured) => measured === field)).map((item) => item.figure);
  const figures = park.figures.filter(({ id }) => park.strip.includes(id) && !shown.includes(id));
  return figures.length > 0 ? { kind: 'figures', figures } : UNKNOWN;
}

function readCompanies(park: ComparedPark, word: 'anchors' | 'tenants' | 'around'): CompareCell {
  const kindOf = ({ role, presence }: ComparedPark['companies'][number]): typeof word =>
    presence === 'area' ? 'around' : ANCHOR_ROLES.includes(role) ? 'anchors' : 'tenants';
  const companies = park.companies.filter((company) => kindOf(company) === word);
  return companies.length > 0 ? { kind: 'companies', companies } : NONE;
}

function distanceDrafts({ nodes }: CompareSlice): Draft[] {
  const row = (id: string, name: RowName, among: readonly CompareSlice['nodes'][number][]): Draft => ({
    id,
    group: 'place',
    name,
    read(park) {
      const reached = among.map((node) => ({ name: node.name, metres: park.metres[nodes.indexOf(node)] ?? null }));
      const nearest = reached.toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0))[0];
      if (!nearest || nearest.metres === null) return { kind: 'too-coarse' };
      return { kind: 'distance', metres: nearest.metres, precision: park.precision, via: among.length > 1 ? nearest.name : null };
    },
  });
  const single = (kind: string): Draft[] =>
    nodes
      .filter((node) => node.kind === kind)
      .map((node) => row(`node:${node.id}`, kind === 'crossing' ? { crossing: node.name } : { text: node.name }, [node]));
  const metro = nodes.filter((node) => node.kind === 'metro');
  return [...single('airport'), ...single('rail'), row('metro', { word: 'metro' }, metro), ...single('crossing')];
}

function fieldDraft(group: CompareGroup, field: Field): Draft {
  return { id: `field:${field}`, group, name: { field }, read: (park) => readField(park, field) };
}

function wordDraft(group: CompareGroup, word: RowWord, read: Draft['read']): Draft {
  return { id: word, group, name: { word }, read };
}

/** Measures that name at least one of the parks. */
function policyDrafts(parks: readonly ComparedPark[], { policies }: CompareSlice): Draft[] {
  return policies
    .filter(({ id }) => parks.some((park) => park.policies.includes(id)))
    .map(({ id, name }) => ({
      id: `policy:${id}`,
      group: 'policies',
      name: { text: name },
      read: (park) => ({ kind: 'policy', applies: park.policies.includes(id) }),
    }));
}

function drafts(parks: readonly ComparedPark[], slice: CompareSlice): Draft[] {
  const companies = (['anchors', 'tenants', 'around'] as const).map((word) => wordDraft('companies', word, (park) => readCompanies(park, word)));
  return [
    wordDraft('place', 'place', ({ precision, cluster }) => ({ kind: 'place', precision, cluster })),
    fieldDraft('place', 'address'),
    ...distanceDrafts(slice),
    fieldDraft('place', 'point'),
    fieldDraft('place', 'boundary'),
    wordDraft('stage', 'stage', ({ stage }) => ({ kind: 'stage', stage })),
    wordDraft('stage', 'membership', ({ certainty }) => ({ kind: 'certainty', certainty })),
    wordDraft('stage', 'industries', ({ industries }) => ({ kind: 'list', items: industries })),
    fieldDraft('stage', 'opening-date'),
    fieldDraft('stage', 'operator'),
    ...MEASURED.map((field) => fieldDraft('figures', field)),
    wordDraft('figures', 'counted', readCounted),
    ...SITE.map((field) => fieldDraft('particulars', field)),
    ...companies,
    wordDraft('platforms', 'platforms', ({ platforms }) => (platforms.length > 0 ? { kind: 'list', items: platforms } : NONE)),
    ...policyDrafts(parks, slice),
  ];
}

/** What two cells must share to say the same: dates and sources may differ. */
function meaningOf(cell: CompareCell): string {
  switch (cell.kind) {
    case 'stage':
      return cell.stage.value;
    case 'certainty':
      return String(isNamed(cell));
    case 'text':
      return cell.text;
    case 'figures':
      return JSON.stringify(cell.figures.map(({ value, unit, qualifier, label, scope, status }) => [value, unit, qualifier, label, scope, status]));
    case 'companies':
      return JSON.stringify(cell.companies.map(({ id, role, presence }) => [id, role, presence]).toSorted());
    case 'list':
      return JSON.stringify(cell.items.toSorted());
    default:
      return JSON.stringify(cell);
  }
}

const saysNothing = ({ kind }: CompareCell): boolean => kind === 'unknown' || kind === 'none' || kind === 'too-coarse';

function stateOf(cells: readonly CompareCell[]): CompareRow['state'] {
  if (cells.every(saysNothing)) return 'unknown';
  return new Set(cells.map(meaningOf)).size === 1 ? 'equal' : 'different';
}

const READ_DIFFERENCE: Record<Difference, (figure: FigureView) => unknown> = {
  unit: ({ unit, measure }) => `${unit} ${measure ?? ''}`,
  scope: ({ scope }) => scope,
  status: ({ status }) => AHEAD.includes(status),
  what: ({ label }) => label,
};
const DIFFERENCES = ['unit', 'scope', 'status', 'what'] as const;

/** Why the figures of a row are not of one kind; nothing to say where fewer than two parks have one. */
function differencesOf(cells: readonly CompareCell[]): Difference[] {
  const given = cells.flatMap((cell) => (cell.kind === 'figures' ? [cell.figures] : []));
  if (given.length < 2) return [];
  return DIFFERENCES.filter((name) => new Set(given.flat().map(READ_DIFFERENCE[name])).size > 1);
}

/** The same rows for every park, in groups; which differ, which are equal, which nobody published. */
export function selectComparison(slice: CompareSlice, parks: readonly ComparedPark[]): CompareRow[] {
  return drafts(parks, slice).map(({ id, group, name, read }) => {
    const cells = parks.map(read);
    return { id, group, name, cells, state: stateOf(cells), differences: differencesOf(cells) };
  });
}
