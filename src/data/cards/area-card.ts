import type { Dataset } from '#data/dataset.ts';
import type { AreaSectionView, AreaSlice } from '#data/slices/area.ts';
import { type AskView, whoToAsk } from '#data/slices/park.ts';
import type { FigureView, SourceView } from '#data/slices/slice.ts';
import type { Lang } from '#i18n/languages.ts';
import { citedSources } from './cited-sources.ts';
import { type Cut, cut, type Step, takeWhatFits } from './sheet-plan.ts';
import { latest } from './slots.ts';
import { linesOf } from './text-lines.ts';

type GroupView = AreaSectionView['groups'][number];

/** A group of the page about the area, as far as the sheet shows it. */
export interface AreaGroup {
  id: string;
  title: string;
  figures: Cut<FigureView>;
  facts: Cut<GroupView['facts'][number]>;
}

export interface AreaCard {
  kind: 'area';
  slice: AreaSlice;
  /** What the area is, in the sentences there is room for on a poster. */
  summary: string;
  /** The same in full, for the sheet. */
  lead: string;
  left: AreaGroup[];
  right: AreaGroup[];
  ask: AskView;
  mapReviewNumber: string | null;
  sources: Cut<SourceView>;
}

/** Groups of the page an investor reads first, as "section/group": economy at the left; research and Russia at the right. */
const LEFT = ['economy/output', 'economy/companies', 'economy/capital-market'];
const RIGHT = ['innovation/platforms', 'innovation/results-2024', 'opening-up/trade', 'opening-up/russia'];
/** Groups whose point is in their words. */
const WITH_FACTS = ['opening-up/russia'];

/** Lines of a column of the sheet, widths in ems; in step with FactSheet.module.css. */
const COLUMN = { lines: 32, heading: 2.1, pad: 0.32, label: 15.5, fact: 25.4 } as const;
const SUMMARY = { ems: 23, lines: 7 } as const;

function groupAt(slice: AreaSlice, path: string): GroupView {
  const [sectionId, groupId] = path.split('/');
  const group = slice.sections.find(({ id }) => id === sectionId)?.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`share pack: no group "${path}" in area/`);
  return group;
}

/** The groups of a column, cut to what it has room for; the headings are always there. */
function columnOf(slice: AreaSlice, paths: readonly string[], shown: readonly string[]): AreaGroup[] {
  const groups = paths.map((path) => {
    const { id, title, figures, facts } = groupAt(slice, path);
    return { id, title, figures: figures.filter((figure) => !shown.includes(figure.id)).map(latest), facts: WITH_FACTS.includes(path) ? facts : [] };
  });
  const steps = groups.flatMap(({ id, figures, facts }): Step<string>[] => [
    ...figures.map(({ label }) => ({ section: `${id}/figures`, height: linesOf(label, COLUMN.label) + COLUMN.pad })),
    ...facts.map(({ text }) => ({ section: `${id}/facts`, height: linesOf(text, COLUMN.fact) + COLUMN.pad })),
  ]);
  const taken = takeWhatFits(steps, COLUMN.lines - groups.length * (COLUMN.heading + 1));
  return groups.map(({ figures, facts, ...group }) => ({
    ...group,
    figures: cut(figures, taken.get(`${group.id}/figures`) ?? 0),
    facts: cut(facts, taken.get(`${group.id}/facts`) ?? 0),
  }));
}

/** Sentences of a text as long as they fit, at least the first. */
export function sentencesThatFit(text: string, columnEms: number, lines: number): string {
  const sentences = text.split(/(?<=[.。])\s*(?=\p{Lu}|\p{Script=Han})/u);
  const separator = /\p{Script=Han}/u.test(text) ? '' : ' ';
  const count = sentences.findLastIndex((_sentence, index) => linesOf(sentences.slice(0, index + 1).join(separator), columnEms) <= lines);
  return sentences.slice(0, Math.max(1, count + 1)).join(separator);
}

/** What the views of the page about the area show, from its slice. */
export function areaCard(slice: AreaSlice, data: Dataset, lang: Lang): AreaCard {
  const shown = slice.keyFigures.map(({ id }) => id);
  const left = columnOf(slice, LEFT, shown);
  const right = columnOf(slice, RIGHT, shown);
  const lead = slice.sections[0]?.lead ?? '';
  const statements = [...slice.keyFigures, ...[...left, ...right].flatMap(({ figures, facts }) => [...figures.shown, ...facts.shown])];
  return {
    kind: 'area',
    slice: { ...slice, keyFigures: slice.keyFigures.map(latest) },
    summary: sentencesThatFit(lead, SUMMARY.ems, SUMMARY.lines),
    lead,
    left,
    right,
    ask: whoToAsk(data, lang),
    mapReviewNumber: data.site.mapReviewNumber,
    sources: citedSources(slice, statements),
  };
}
