import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView, SourceView } from '#data/slices/slice.ts';
import { FIELD_GROUPS, type FieldGroup } from '#data/views/field-groups.ts';
import { nearNodes } from '#data/views/near-nodes.ts';
import type { Field } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { citedSources } from './cited-sources.ts';
import { joinSentences, sentencesOf } from './sentences.ts';
import { columnHeight, entryHeight, HEADING, MORE, NOTHING, rowHeight, textHeight } from './sheet-heights.ts';
import { type Cut, cut, type Step, takeWhatFits, withHeading } from './sheet-plan.ts';
import { type CardSlot, headlineSlots } from './slots.ts';

type Distance = ParkSlice['distances'][number];
type Tie = ParkSlice['enterprises'][number];

/** A particular a source gives, as a row of the sheet. */
export interface KnownField {
  field: Field;
  figure: FigureView | null;
  text: string | null;
  asOf: string | null;
}

/** Fields of one group no source gives. */
export interface UnknownFields {
  id: FieldGroup['id'];
  /** Nothing of the group is known: its name says it. */
  all: boolean;
  fields: Field[];
}

/** What the sheet of a park shows: as much as one page holds, the rest counted. */
export interface ParkSheet {
  slots: CardSlot[];
  companies: Cut<Tie>;
  policies: Cut<ParkSlice['policies'][number]>;
  platforms: Cut<ParkSlice['platforms'][number]>;
  /** What the park is for, in the sentences the lists leave room for. */
  purpose: string | null;
  /** Single statements, where there is still room. */
  facts: Cut<ParkSlice['park']['facts'][number]>;
  distances: Distance[];
  known: Cut<KnownField>;
  unknown: UnknownFields[];
  figures: Cut<FigureView>;
  sources: Cut<SourceView>;
}

/** The particulars a source gives, without what the strip of figures shows already. */
function knownFields({ park }: ParkSlice, headline: readonly string[]): KnownField[] {
  return FIELD_GROUPS.flatMap(({ fields }) => fields).flatMap((field) => {
    const item = park.particulars.find((particular) => particular.field === field);
    // The address stands under the map.
    if (!item || field === 'address' || (item.figure && headline.includes(item.figure))) return [];
    return [{ field, figure: park.figures.find(({ id }) => id === item.figure) ?? null, text: item.text ?? null, asOf: item.asOf ?? null }];
  });
}

function unknownFields({ park }: ParkSlice): UnknownFields[] {
  return FIELD_GROUPS.map(({ id, fields }) => {
    const missing = fields.filter((field) => park.unknown.includes(field));
    return { id, all: missing.length === fields.length, fields: missing };
  }).filter(({ fields }) => fields.length > 0);
}

/** What is measured: the nearest station of each kind, the airport, the crossings from the nearest on. What a pin is too coarse for is left out. */
function distancesOf({ distances }: ParkSlice): Distance[] {
  const near = nearNodes(distances).filter(({ metres }) => metres !== null);
  const crossings = distances.filter(({ kind }) => kind === 'crossing').toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0));
  return [...near.filter(({ kind }, index) => index === near.findIndex((node) => node.kind === kind)), ...crossings];
}

/** Which distances come first where not all find room: one of every kind, then the rest. */
function byNeed(distances: readonly Distance[]): Distance[] {
  const kinds: Distance['kind'][] = ['crossing', 'airport', 'rail'];
  const first = kinds.flatMap((kind) => distances.find((node) => node.kind === kind) ?? []);
  return [...first, ...distances.filter((node) => !first.includes(node))];
}

type Left = 'companies' | 'policies' | 'purpose' | 'facts';
type Right = 'distances' | 'known' | 'platforms' | 'figures';

/** A section with its heading, and with the line that counts what is left out where there may be one. */
function titled<Section extends string>(steps: readonly Step<Section>[]): Step<Section>[] {
  return withHeading(steps, HEADING + (steps.length > 1 ? MORE : 0));
}

/** Some of each list first, so that none is crowded out; then the rest of each. */
function leftSteps({ park, enterprises, policies }: ParkSlice, lang: Lang): Step<Left>[] {
  const companies = enterprises.map(({ name, nameZh, what }): Step<Left> => {
    const text = `${name} ${lang === 'zh' ? '' : nameZh} — ${what ?? '—'.repeat(10)}`;
    return { section: 'companies', height: entryHeight(text, '—', lang) };
  });
  const measures = policies.map(({ name, summary, state, documentNumber }): Step<Left> => {
    const under = `${'—'.repeat(8)}${state.text}${documentNumber ?? ''}`;
    return { section: 'policies', height: entryHeight(`${name} — ${summary}`, under, lang) };
  });
  const facts = park.facts.map(({ text }): Step<Left> => ({ section: 'facts', height: entryHeight(text, '—', lang) }));
  const [a, b, c] = [titled(companies), titled(measures), titled(facts)];
  const purpose = sentencesOf(park.purpose).map((sentence): Step<Left> => ({ section: 'purpose', height: textHeight(sentence, lang) }));
  const d = withHeading(purpose, HEADING);
  return [...a.slice(0, 1), ...b.slice(0, 1), ...a.slice(1, 3), ...b.slice(1, 2), ...a.slice(3, 5), ...b.slice(2, 3), ...d, ...b.slice(3), ...a.slice(5), ...c];
}

interface RightLists {
  distances: Distance[];
  known: KnownField[];
  platforms: ParkSlice['platforms'];
  figures: FigureView[];
}

/** Words that stand in for those of the interface, which are not known here. */
const FILLER = {
  crossing: { zh: '口岸（对）', en: ' crossing ()', ru: 'Переход ()' },
  field: { zh: '四字名称，', en: 'Some field, ', ru: 'Длинное название, ' },
} as const satisfies Record<string, Record<Lang, string>>;

function distanceHeight({ name, onward }: Distance, lang: Lang): number {
  return rowHeight({ name: onward ? name + onward.name + FILLER.crossing[lang] : name }, lang);
}

function rightSteps({ distances, known, platforms, figures }: RightLists, lang: Lang): Step<Right>[] {
  const places = byNeed(distances).map((node): Step<Right> => ({ section: 'distances', height: distanceHeight(node, lang) }));
  const fields = known.map(({ figure, text }): Step<Right> => {
    const row = figure ? { name: figure.label, dated: true } : { name: FILLER.field[lang], value: text ?? '', dated: true };
    return { section: 'known', height: rowHeight(row, lang) };
  });
  const shared = platforms.map(({ name, what, place }): Step<Right> => {
    return { section: 'platforms', height: entryHeight(`${name} — ${what}`, `${'—'.repeat(8)}${place}`, lang) };
  });
  const others = figures.map(({ label }): Step<Right> => ({ section: 'figures', height: rowHeight({ name: label, dated: true }, lang) }));
  const numbers = titled(others);
  const tools = titled(shared);
  return [
    ...places.slice(0, 4),
    ...fields.slice(0, 2),
    ...tools.slice(0, 1),
    ...places.slice(4),
    ...fields.slice(2),
    ...tools.slice(1, 2),
    ...numbers,
    ...tools.slice(2),
  ];
}

/** What the right column shows in any case: two headings, and what is not published. */
function fixedHeight(unknown: readonly UnknownFields[], lang: Lang): number {
  const names = unknown.flatMap(({ all, fields }) => (all ? [FILLER.field[lang]] : fields.map(() => FILLER.field[lang])));
  return 2 * HEADING + MORE + textHeight(FILLER.field[lang] + names.join(''), lang) + 2;
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
  const distances = distancesOf(slice);
  const unknown = unknownFields(slice);
  const height = columnHeight(slice, slots, lang);
  // A list without entries says so in two lines; what is not shown at all is counted in one line at the end.
  const empty = [slice.enterprises, slice.policies].filter((list) => list.length === 0).length;
  const noTools = slice.platforms.length === 0 ? HEADING + NOTHING : 0;
  const left = takeWhatFits(leftSteps(slice, lang), height - empty * (HEADING + NOTHING) - MORE);
  const right = takeWhatFits(rightSteps({ distances, known, platforms: slice.platforms, figures }, lang), height - fixedHeight(unknown, lang) - noTools);
  const taken = byNeed(distances).slice(0, right.get('distances') ?? 0);
  const shown = { known: cut(known, right.get('known') ?? 0), figures: cut(figures, right.get('figures') ?? 0) };
  const stated = [...slots, ...shown.known.shown, ...shown.figures.shown.map((figure) => ({ figure }))];
  return {
    slots,
    distances: distances.filter((node) => taken.includes(node)),
    unknown,
    ...shown,
    companies: cut(slice.enterprises, left.get('companies') ?? 0),
    policies: cut(slice.policies, left.get('policies') ?? 0),
    platforms: cut(slice.platforms, right.get('platforms') ?? 0),
    facts: cut(slice.park.facts, left.get('facts') ?? 0),
    purpose: joinSentences(sentencesOf(slice.park.purpose).slice(0, left.get('purpose') ?? 0)) || null,
    sources: citedSources(slice, [...stated.flatMap((item) => ('figure' in item && item.figure ? [item.figure] : [])), slice.park.stage, slice.park.location]),
  };
}
