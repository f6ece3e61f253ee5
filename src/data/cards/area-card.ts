import type { Dataset } from '#data/dataset.ts';
import type { AreaSectionView, AreaSlice } from '#data/slices/area.ts';
import { type AskView, whoToAsk } from '#data/slices/park.ts';
import type { FigureView, SourceView } from '#data/slices/slice.ts';
import type { Lang } from '#i18n/languages.ts';
import { citedSources } from './cited-sources.ts';
import { type PlaceCount, placeCounts } from './explore-card.ts';
import { sentencesThatFit } from './sentences.ts';
import { areaColumnHeight, entryHeight, HEADING, MORE, rowHeight } from './sheet-heights.ts';
import { type Cut, cut, type Step, takeWhatFits, withHeading } from './sheet-plan.ts';
import { latest } from './slots.ts';

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
  /** Key figures of the poster. */
  figures: FigureView[];
  /** The summary in full, for the sheet. */
  lead: string;
  left: AreaGroup[];
  right: AreaGroup[];
  places: PlaceCount[];
  ask: AskView;
  mapReviewNumber: string | null;
  sources: Cut<SourceView>;
}

/** Groups of the page an investor reads first, as "section/group": economy at the left; research and Russia at the right. */
const LEFT = ['economy/output', 'economy/companies', 'economy/sectors'];
const RIGHT = ['innovation/platforms', 'opening-up/russia', 'opening-up/trade'];
/** Groups whose point is in their words. */
const WITH_FACTS = ['opening-up/russia'];
/** Entries of a group that come before the rest of any other. */
const FIRST = 2;

/** Of a poster, in ems of its text. */
const SUMMARY = { width: 23, lines: 5 } as const;
/** As on every poster. */
const POSTER_FIGURES = 2;

function groupAt(slice: AreaSlice, path: string): GroupView {
  const [sectionId, groupId] = path.split('/');
  const group = slice.sections.find(({ id }) => id === sectionId)?.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`share pack: no group "${path}" in area/`);
  return group;
}

/** The groups of a column, cut to what it has room for; a group of which nothing fits is left out. */
function columnOf(slice: AreaSlice, paths: readonly string[], lang: Lang): AreaGroup[] {
  const strip = slice.keyFigures.map(({ id }) => id);
  const groups = paths.map((path) => {
    const { id, title, figures, facts } = groupAt(slice, path);
    return { id, title, figures: figures.filter((figure) => !strip.includes(figure.id)).map(latest), facts: WITH_FACTS.includes(path) ? facts : [] };
  });
  const steps = groups.map(({ id, figures, facts }): Step<string>[] => {
    const rows = figures.map(({ label }) => ({ section: `${id}/figures`, height: rowHeight({ name: label, dated: true }, lang) }));
    const entries = facts.map(({ text }) => ({ section: `${id}/facts`, height: entryHeight(text, '—', lang) }));
    return withHeading([...rows, ...entries], HEADING + MORE);
  });
  const ordered = [...steps.flatMap((list) => list.slice(0, FIRST)), ...steps.flatMap((list) => list.slice(FIRST))];
  const taken = takeWhatFits(ordered, areaColumnHeight(slice.keyFigures, lang));
  return groups
    .map(({ figures, facts, ...group }) => ({
      ...group,
      figures: cut(figures, taken.get(`${group.id}/figures`) ?? 0),
      facts: cut(facts, taken.get(`${group.id}/facts`) ?? 0),
    }))
    .filter(({ figures, facts }) => figures.shown.length + facts.shown.length > 0);
}

/** What the views of the page about the area show, from its slice. */
export function areaCard(slice: AreaSlice, data: Dataset, lang: Lang): AreaCard {
  const left = columnOf(slice, LEFT, lang);
  const right = columnOf(slice, RIGHT, lang);
  const lead = slice.sections[0]?.lead ?? '';
  const keyFigures = slice.keyFigures.map(latest);
  const summary = sentencesThatFit(lead, SUMMARY.width, SUMMARY.lines);
  const statements = [...slice.keyFigures, ...[...left, ...right].flatMap(({ figures, facts }) => [...figures.shown, ...facts.shown])];
  return {
    kind: 'area',
    slice: { ...slice, keyFigures },
    summary,
    figures: keyFigures.slice(0, POSTER_FIGURES),
    lead,
    left,
    right,
    places: placeCounts(data),
    ask: whoToAsk(data, lang),
    mapReviewNumber: data.site.mapReviewNumber,
    sources: citedSources(slice, statements),
  };
}
