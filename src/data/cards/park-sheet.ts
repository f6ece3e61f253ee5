import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView, SourceView } from '#data/slices/slice.ts';
import { FIELD_GROUPS, type FieldGroup } from '#data/views/field-groups.ts';
import { nearNodes } from '#data/views/near-nodes.ts';
import type { Field } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { citedSources } from './cited-sources.ts';
import { type Cut, cut, type Step, takeWhatFits } from './sheet-plan.ts';
import { type CardSlot, headlineSlots } from './slots.ts';
import { linesOf } from './text-lines.ts';

type Distance = ParkSlice['distances'][number];
type Tie = ParkSlice['enterprises'][number];

/** A particular a source gives, as a row of the sheet. */
export interface KnownField {
  field: Field;
  figure: FigureView | null;
  text: string | null;
  asOf: string | null;
}

/** What the sheet of a park shows: as much as one page holds, the rest counted. */
export interface ParkSheet {
  slots: CardSlot[];
  companies: Cut<Tie>;
  policies: Cut<ParkSlice['policies'][number]>;
  platforms: Cut<ParkSlice['platforms'][number]>;
  /** What the park is for, in full; null where the lists fill the column. */
  purpose: string | null;
  near: Distance[];
  crossings: Distance[];
  known: Cut<KnownField>;
  unknown: { id: FieldGroup['id']; fields: Field[] }[];
  figures: Cut<FigureView>;
  sources: Cut<SourceView>;
}

/** Widths in ems of the text they hold; heights in millimetres. In step with FactSheet.module.css. */
const SHEET = { column: 25.4, name: 15, value: 10, title: 13.4, lead: 30, caption: 24, caution: 60, page: 269, line: 4.42, pad: 0.32, heading: 2.1 } as const;
const MOST_COMPANIES_FIRST = 3;
const MOST_POLICIES_FIRST = 3;

/** The particulars a source gives, without what the strip of figures shows already. */
function knownFields({ park }: ParkSlice, headline: readonly string[]): KnownField[] {
  return FIELD_GROUPS.flatMap(({ fields }) => fields).flatMap((field) => {
    const item = park.particulars.find((particular) => particular.field === field);
    // The address stands under the map.
    if (!item || field === 'address' || (item.figure && headline.includes(item.figure))) return [];
    return [{ field, figure: park.figures.find(({ id }) => id === item.figure) ?? null, text: item.text ?? null, asOf: item.asOf ?? null }];
  });
}

function unknownFields({ park }: ParkSlice): ParkSheet['unknown'] {
  return FIELD_GROUPS.map(({ id, fields }) => ({ id, fields: fields.filter((field) => park.unknown.includes(field)) })).filter(
    ({ fields }) => fields.length > 0,
  );
}

/** Height of the head in millimetres: text at the left, map at the right. */
function headHeight({ park }: ParkSlice, lang: Lang): number {
  const title = linesOf(park.name, SHEET.title) * 9.3 + (lang === 'zh' ? 0 : 6);
  const note = park.stage.note ? linesOf(park.stage.note, SHEET.lead * 1.1) * 3.9 : 0;
  const text = 17 + title + linesOf(park.pitch, SHEET.lead) * 4.6 + 10 + note;
  const map = 52 + linesOf(park.location.address ?? '', SHEET.caption) * 3.8 + 12;
  return Math.max(text, map);
}

/** Lines each column of the sheet has below the head and the strip of figures. */
function capacityOf(slice: ParkSlice, lang: Lang): number {
  const caution = slice.park.caution ? linesOf(slice.park.caution, SHEET.caution) * 4 + 5 : 0;
  const labels = headlineSlots(slice.park).map((slot) => ('figure' in slot ? linesOf(slot.figure.label, 12) : 1));
  const strip = 25 + Math.max(...labels) * 4;
  const fixed = 11 + headHeight(slice, lang) + strip + caution + 42;
  return (SHEET.page - fixed) / SHEET.line;
}

const itemLines = (text: string): number => linesOf(text, SHEET.column) + SHEET.pad;

type Left = 'companies' | 'policies' | 'purpose';
type Right = 'fixed' | 'known' | 'platforms' | 'figures';

/** Two lists in turn: the first of each, then the rest. */
function leftSteps({ park, enterprises, policies }: ParkSlice): Step<Left>[] {
  const companies = enterprises.map((tie): Step<Left> => ({ section: 'companies', lines: itemLines(`${tie.name} — ${tie.role}. ${tie.what ?? ''}`) + 0.9 }));
  const measures = policies.map((policy): Step<Left> => ({ section: 'policies', lines: itemLines(`${policy.name}. ${policy.summary}`) + 0.9 }));
  const purpose: Step<Left> = { section: 'purpose', lines: linesOf(park.purpose, SHEET.column) + SHEET.heading };
  return [
    ...companies.slice(0, MOST_COMPANIES_FIRST),
    ...measures.slice(0, MOST_POLICIES_FIRST),
    purpose,
    ...companies.slice(MOST_COMPANIES_FIRST),
    ...measures.slice(MOST_POLICIES_FIRST),
  ];
}

/** A row of a name and a value, the date below the name. */
const rowLines = (name: string, value: string): number => Math.max(linesOf(name, SHEET.name) + 0.85, linesOf(value, SHEET.value)) + SHEET.pad;

function rightSteps(
  parts: Pick<ParkSheet, 'near' | 'crossings' | 'unknown'>,
  lists: { known: KnownField[]; platforms: ParkSlice['platforms']; figures: FigureView[] },
): Step<Right>[] {
  const rows = parts.near.length + parts.crossings.length;
  const gaps = parts.unknown.reduce((sum, { fields }) => sum + Math.max(1, Math.ceil(fields.length / 2.2)) + SHEET.pad, 0);
  const known = lists.known.map(({ field, figure, text }): Step<Right> => ({ section: 'known', lines: rowLines(figure?.label ?? field, text ?? '') }));
  const platforms = lists.platforms.map(({ name, what }): Step<Right> => ({ section: 'platforms', lines: itemLines(`${name}. ${what}`) + 0.9 }));
  const figures = lists.figures.map(({ label }): Step<Right> => ({ section: 'figures', lines: rowLines(label, '') }));
  return [
    { section: 'fixed', lines: rows * (1 + SHEET.pad) + gaps + 3 * SHEET.heading + 1 },
    ...platforms.slice(0, 1),
    ...known,
    ...platforms.slice(1, 2),
    ...figures,
    ...platforms.slice(2),
  ];
}

function headlineIds(slots: readonly CardSlot[]): string[] {
  return slots.flatMap((slot) => ('figure' in slot ? [slot.figure.id] : []));
}

/** What fits on the page of a park, by what its texts take. */
export function parkSheet(slice: ParkSlice, lang: Lang): ParkSheet {
  const slots = headlineSlots(slice.park);
  const headline = headlineIds(slots);
  const known = knownFields(slice, headline);
  const elsewhere = [...headline, ...known.flatMap(({ figure }) => figure?.id ?? [])];
  const figures = slice.park.figures.filter(({ id }) => !elsewhere.includes(id));
  const near = nearNodes(slice.distances).filter(({ kind }, index, all) => kind !== 'rail' || all.findIndex((node) => node.kind === 'rail') === index);
  const parts = { near, crossings: slice.distances.filter(({ kind }) => kind === 'crossing'), unknown: unknownFields(slice) };
  const capacity = capacityOf(slice, lang);
  // Two headings and a line that counts what is left out, in every column.
  const left = takeWhatFits(leftSteps(slice), capacity - 2 * SHEET.heading - 2);
  const right = takeWhatFits(rightSteps(parts, { known, platforms: slice.platforms, figures }), capacity - 1);
  const shown = { known: cut(known, right.get('known') ?? 0), figures: cut(figures, right.get('figures') ?? 0) };
  const stated = [...slots, ...shown.known.shown, ...shown.figures.shown.map((figure) => ({ figure }))];
  return {
    slots,
    ...parts,
    ...shown,
    companies: cut(slice.enterprises, left.get('companies') ?? 0),
    policies: cut(slice.policies, left.get('policies') ?? 0),
    platforms: cut(slice.platforms, right.get('platforms') ?? 0),
    purpose: left.has('purpose') ? slice.park.purpose : null,
    sources: citedSources(slice, [...stated.flatMap((item) => ('figure' in item && item.figure ? [item.figure] : [])), slice.park.stage, slice.park.location]),
  };
}
