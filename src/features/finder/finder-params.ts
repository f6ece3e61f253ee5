import type { FinderQuery } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { FIELDS, type Field, SECTORS, STAGES } from '#data/vocabulary.ts';
import { readList } from '#routing/params.ts';

/** Names of the answers in the URL: a public contract, see docs/URLS.md. */
export const FINDER_PARAM = {
  sectors: 'sector',
  stages: 'stage',
  published: 'published',
  airport: 'airport',
  rail: 'rail',
  russia: 'russia',
} as const satisfies Record<keyof FinderQuery, string>;

/** Distances to choose from, in kilometres. */
export const DISTANCES = { airport: [20, 30, 40, 50], rail: [5, 10, 15, 20] } as const;

export type PublishedField = FinderPark['published'][number];

export interface FinderOptions {
  sectors: FinderQuery['sectors'];
  stages: FinderQuery['stages'];
  published: PublishedField[];
  /** What no park has published: a condition nobody can meet is not offered, but said. */
  never: Field[];
}

/** The answers that at least one park can meet. A stage that is not stated cannot be asked for. */
export function finderOptions(parks: readonly FinderPark[]): FinderOptions {
  const published = new Set(parks.flatMap((park) => park.published));
  const asField = (field: Field): PublishedField => (field === 'land-area' || field === 'floor-area' ? 'area' : field);
  return {
    sectors: SECTORS.filter((sector) => parks.some((park) => park.sector === sector)),
    stages: STAGES.filter((stage) => stage !== 'not-stated' && stage !== 'unconfirmed' && parks.some((park) => park.stage === stage)),
    published: [...new Set(FIELDS.map(asField))].filter((field) => published.has(field)),
    never: FIELDS.filter((field) => !published.has(asField(field))),
  };
}

function readDistance(params: URLSearchParams, name: 'airport' | 'rail') {
  const { values, unknown } = readList(params, FINDER_PARAM[name], DISTANCES[name].map(String));
  return { value: values[0] === undefined ? null : Number(values[0]), unknown };
}

/** The questions of a link, and the values of it that mean nothing here. */
export function readFinderParams(params: URLSearchParams, options: FinderOptions): { query: FinderQuery; dropped: string[] } {
  const sectors = readList(params, FINDER_PARAM.sectors, options.sectors);
  const stages = readList(params, FINDER_PARAM.stages, options.stages);
  const published = readList(params, FINDER_PARAM.published, options.published);
  const russia = readList(params, FINDER_PARAM.russia, ['yes']);
  const [airport, rail] = [readDistance(params, 'airport'), readDistance(params, 'rail')];
  return {
    query: {
      sectors: sectors.values,
      stages: stages.values,
      published: published.values,
      airport: airport.value,
      rail: rail.value,
      russia: russia.values.length > 0,
    },
    dropped: [sectors, stages, published, airport, rail, russia].flatMap(({ unknown }) => unknown),
  };
}
