import type { Dataset } from '#data/dataset.ts';
import { distancesOf } from '#data/distances.ts';
import { isRussiaFacing, publishedFields } from '#data/park-facts.ts';
import type { LogisticNode } from '#data/schema/area.ts';
import type { Park } from '#data/schema/park.ts';
import type { Lang } from '#i18n/languages.ts';
import { findById } from './find.ts';
import { parkMark } from './park-row.ts';
import { makeSlice } from './slice.ts';

/** The nearest node of a kind as the profile gives it; null where only the district is known: too coarse to say. */
function nearest(park: Park, kind: LogisticNode['kind'], data: Dataset, lang: Lang) {
  if (park.location.precision === 'district') return null;
  // A distance that rounds to nothing is inside the circle: the nearest of all.
  const [first] = distancesOf(park, data)
    .filter(({ node }) => node.kind === kind)
    .map(({ node, metres }) => ({ name: node.name[lang], metres: metres ?? 0 }))
    .toSorted((a, b) => a.metres - b.metres);
  return first ?? null;
}

function finderPark(park: Park, data: Dataset, lang: Lang) {
  const cluster = findById(data.clusters, park.location.cluster, `parks/${park.slug}.json: location.cluster`);
  return {
    ...parkMark(park, lang),
    stage: park.stage.value,
    place: cluster.name[lang],
    radiusMetres: park.location.precision === 'neighbourhood' ? cluster.radiusMetres : null,
    published: publishedFields(park),
    russia: isRussiaFacing(park, data),
    airport: nearest(park, 'airport', data, lang),
    rail: nearest(park, 'rail', data, lang),
  };
}

/** Just what the questions of the finder ask of each park. */
export function finderSlice(data: Dataset, lang: Lang) {
  return makeSlice('finder', { parks: data.parks.map((park) => finderPark(park, data, lang)) }, data, lang);
}

export type FinderSlice = ReturnType<typeof finderSlice>;
export type FinderPark = FinderSlice['parks'][number];
