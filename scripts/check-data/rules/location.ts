import type { Context, Finding, Rule } from '../rule.ts';

type Data = Parameters<Rule['check']>[0];

interface Box {
  readonly lat: readonly [number, number];
  readonly lng: readonly [number, number];
}

/** Harbin New Area with a margin, and the region from Beijing to Vladivostok and Khabarovsk. */
const AREA_BOX: Box = { lat: [45.3, 46.5], lng: [125.9, 127.4] };
const REGION_BOX: Box = { lat: [38, 56], lng: [110, 140] };

/** A place is drawn only as exactly as it is known. */
export const location: Rule = {
  name: 'location',
  about: 'Only a surveyed park has a point; a circle needs a radius; coordinates lie in the area.',
  check: (data, context) => [...parkPlaces(data, context), ...clusterPlaces(data, context), ...nodePlaces(data, context)],
};

function parkPlaces({ parks, clusters }: Data, { fileOf }: Context): Finding[] {
  return parks.flatMap((park) => {
    const file = fileOf(park);
    const { precision, point, cluster } = park.location;
    const found = clusters.find(({ id }) => id === cluster);
    if (precision === 'site' && !point)
      return [
        {
          file,
          field: 'location.point',
          message: 'the precision is "site" and there is no point',
          tip: 'give the surveyed point, or use "neighbourhood" or "district"',
        },
      ];
    if (precision !== 'site' && point)
      return [{ file, field: 'location.point', message: `a point with the precision "${precision}"`, tip: 'remove it: the cluster gives the place' }];
    if (precision === 'neighbourhood' && found?.radiusMetres === null) {
      return [
        {
          file,
          field: 'location.precision',
          message: `"neighbourhood" in ${cluster}, which has no circle`,
          tip: 'use "district", or give the cluster a radius',
        },
      ];
    }
    return [];
  });
}

function clusterPlaces({ clusters }: Data, { fileOf }: Context): Finding[] {
  return clusters.flatMap((cluster) => {
    const place = { file: fileOf(cluster), record: cluster.id };
    const isDistrict = cluster.precision === 'district';
    const radius =
      isDistrict === (cluster.radiusMetres === null)
        ? []
        : [
            {
              ...place,
              field: 'radiusMetres',
              message: `${cluster.radiusMetres} with the precision "${cluster.precision}"`,
              tip: 'a circle has a radius, a district has null',
            },
          ];
    return [...radius, ...outside(cluster, AREA_BOX).map((finding) => ({ ...place, ...finding }))];
  });
}

function nodePlaces({ nodes }: Data, { fileOf }: Context): Finding[] {
  return nodes.flatMap((node) => {
    const place = { file: fileOf(node), record: node.id };
    const onward = node.onward ? outside(node.onward, REGION_BOX).map((finding) => ({ ...place, ...finding, field: `onward.${finding.field}` })) : [];
    return [...outside(node, REGION_BOX).map((finding) => ({ ...place, ...finding })), ...onward];
  });
}

function outside(point: { readonly lat: number; readonly lng: number }, box: Box): Omit<Finding, 'file'>[] {
  return (['lat', 'lng'] as const).flatMap((field) => {
    const [from, to] = box[field];
    const value = point[field];
    return value >= from && value <= to
      ? []
      : [{ field, message: `${value} is not between ${from} and ${to}`, tip: 'latitude is "lat", longitude "lng"; use WGS-84' }];
  });
}
