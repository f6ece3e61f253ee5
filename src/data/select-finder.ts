import type { FinderPark } from './slices/finder.ts';
import type { Sector, Stage } from './vocabulary.ts';

type PublishedField = FinderPark['published'][number];

/** What a visitor asks for. An empty list, null and false mean "any". */
export interface FinderQuery {
  sectors: readonly Sector[];
  stages: readonly Stage[];
  /** Each of these must be published. */
  published: readonly PublishedField[];
  /** Farthest distance in kilometres, in a straight line. */
  airport: number | null;
  rail: number | null;
  russia: boolean;
}

export const ANY_PARK: FinderQuery = { sectors: [], stages: [], published: [], airport: null, rail: null, russia: false };

/** Unknown is not a fail: the sources do not say. */
export type Verdict = 'pass' | 'unknown' | 'fail';

/** One thing that was asked; every field that must be published is asked for itself. */
export type Criterion = { name: 'sectors' | 'stages' | 'airport' | 'rail' | 'russia' } | { name: 'published'; field: PublishedField };

export type Finding = Criterion & { verdict: Verdict };

export interface Judged {
  park: FinderPark;
  /** One for each thing asked: what fails first, then what is unknown. */
  findings: Finding[];
}

/** A park of several sectors may take the industry or not: its record does not say. */
function judgeSector(park: FinderPark, sectors: readonly Sector[]): Verdict {
  if (sectors.includes(park.sector)) return 'pass';
  return park.sector === 'multi' ? 'unknown' : 'fail';
}

function judgeStage({ stage }: FinderPark, stages: readonly Stage[]): Verdict {
  if (stages.includes(stage)) return 'pass';
  return stage === 'not-stated' || stage === 'unconfirmed' ? 'unknown' : 'fail';
}

/** The park is anywhere in its circle: it passes or fails only where every point of the circle does. */
function judgeDistance(park: FinderPark, kind: 'airport' | 'rail', kilometres: number): Verdict {
  const node = park[kind];
  if (!node) return 'unknown';
  const [limit, radius] = [kilometres * 1000, park.radiusMetres ?? 0];
  if (node.metres + radius <= limit) return 'pass';
  return node.metres - radius > limit ? 'fail' : 'unknown';
}

const ORDER: readonly Verdict[] = ['fail', 'unknown', 'pass'];

/** What each answer says of a park. */
function judge(park: FinderPark, query: FinderQuery): Finding[] {
  const { sectors, stages, published, airport, rail, russia } = query;
  const findings: Finding[] = [
    ...(sectors.length > 0 ? [{ name: 'sectors', verdict: judgeSector(park, sectors) } as const] : []),
    ...(stages.length > 0 ? [{ name: 'stages', verdict: judgeStage(park, stages) } as const] : []),
    ...published.map((field) => ({ name: 'published', field, verdict: park.published.includes(field) ? 'pass' : 'fail' }) as const),
    ...(airport === null ? [] : [{ name: 'airport', verdict: judgeDistance(park, 'airport', airport) } as const]),
    ...(rail === null ? [] : [{ name: 'rail', verdict: judgeDistance(park, 'rail', rail) } as const]),
    ...(russia ? [{ name: 'russia', verdict: park.russia ? 'pass' : 'fail' } as const] : []),
  ];
  return findings.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

export type Outcome = 'passes' | 'open' | 'fails';

function outcomeOf({ findings }: Judged): Outcome {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'fails';
  return findings.some(({ verdict }) => verdict === 'unknown') ? 'open' : 'passes';
}

/** Three lists in catalogue order: parks that pass, that pass as far as is known, and that fail. No park is scored. */
export function sortByQuery(parks: readonly FinderPark[], query: FinderQuery): Record<Outcome, Judged[]> {
  const judged = parks.map((park) => ({ park, findings: judge(park, query) }));
  const of = (outcome: Outcome): Judged[] => judged.filter((item) => outcomeOf(item) === outcome);
  return { passes: of('passes'), open: of('open'), fails: of('fails') };
}

/** Whether anything is asked at all. */
export function isAsked(query: FinderQuery): boolean {
  const { sectors, stages, published, airport, rail, russia } = query;
  return sectors.length + stages.length + published.length > 0 || airport !== null || rail !== null || russia;
}
