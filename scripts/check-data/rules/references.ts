import { type Placed, stringsUnder } from '../places.ts';
import type { Context, Finding, RecordKind, Rule } from '../rule.ts';

type Data = Parameters<Rule['check']>[0];

/** Every id that is referred to exists. */
export const references: Rule = {
  name: 'references',
  about: 'Sources, enterprises, platforms, policies and places that are referred to exist.',
  check: (data, context) => [
    ...missing('sources', stringsUnder(context.files, 'sources', 'source'), context),
    ...missing('enterprises', enterpriseIds(data, context), context),
    ...missing('platforms', idsOfParks(data, context, 'platforms'), context),
    ...missing('policies', idsOfParks(data, context, 'policies'), context),
    ...missing('clusters', clusterIds(data, context), context),
    ...keyFigures(data, context),
  ],
};

function missing(kind: RecordKind, places: readonly Placed<string>[], { idsOf }: Context): Finding[] {
  const known = idsOf(kind);
  if (!known) return [];
  return places
    .filter(({ value }) => !known.has(value))
    .map(({ file, record, field, value }) => ({
      file,
      record,
      field,
      message: `«${value}» is not among the ${kind}`,
      tip: kind === 'sources' ? 'add it to sources.json, or correct the id' : `correct the id, or add its record to the ${kind}`,
    }));
}

function enterpriseIds(data: Data, { fileOf }: Context): Placed<string>[] {
  return [
    ...data.parks.flatMap((park) => park.enterprises.map(({ id }, i) => ({ file: fileOf(park), field: `enterprises[${i}].id`, value: id }))),
    ...data.platforms.flatMap((platform) => (platform.operator ? [{ file: fileOf(platform), field: 'operator', value: platform.operator }] : [])),
  ];
}

function idsOfParks(data: Data, { fileOf }: Context, field: 'platforms' | 'policies'): Placed<string>[] {
  return data.parks.flatMap((park) => park[field].map((value, i) => ({ file: fileOf(park), field: `${field}[${i}]`, value })));
}

function clusterIds(data: Data, { fileOf }: Context): Placed<string>[] {
  return data.parks.map((park) => ({ file: fileOf(park), field: 'location.cluster', value: park.location.cluster }));
}

/** The figures under the map stand in a section of the area. */
function keyFigures(data: Data, { fileOf, isWhole }: Context): Finding[] {
  const { site } = data;
  if (!site || !isWhole) return [];
  const known = new Set(data.area.flatMap((section) => section.groups.flatMap(({ figures }) => figures.map(({ id }) => `${section.id}/${id}`))));
  return site.keyFigures.flatMap((key, i) =>
    known.has(key)
      ? []
      : [{ file: fileOf(site), field: `keyFigures[${i}]`, message: `no figure «${key}»`, tip: 'write "section/figure" with ids of the files in area/' }],
  );
}
