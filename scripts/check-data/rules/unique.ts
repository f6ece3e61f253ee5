import type { Context, Finding, Rule } from '../rule.ts';

interface Taken {
  readonly value: string | number;
  readonly file: string;
  readonly field: string;
}

/** Values that must not occur twice. */
export const unique: Rule = {
  name: 'unique',
  about: 'Slugs, ids, orders and glyphs are each used once; a figure or fact id once in its file.',
  check: (data, context) => [
    ...data.parks.flatMap((park) => repeatedInPark(park, context)),
    ...[...data.enterprises, ...data.platforms, ...data.policies].flatMap((record) =>
      repeated([...record.figures, ...('facts' in record ? record.facts : record.offers)], context.fileOf(record), 'figures and facts'),
    ),
    ...data.area.flatMap((section) =>
      repeated(
        section.groups.flatMap((group) => [group, ...group.figures, ...group.facts]),
        context.fileOf(section),
        'groups, figures and facts',
      ),
    ),
    ...(['sources', 'clusters', 'nodes'] as const).flatMap((kind) => repeated(data[kind], context.fileOf(data[kind][0] ?? {}), kind)),
    ...taken(data.parks.map((park) => ({ value: park.slug, file: context.fileOf(park), field: 'slug' }))),
    ...taken(data.parks.map((park) => ({ value: park.order, file: context.fileOf(park), field: 'order' }))),
    ...taken(data.parks.map((park) => ({ value: park.glyph, file: context.fileOf(park), field: 'glyph' }))),
    ...[data.policies, data.area].flatMap((list) => taken(list.map((record) => ({ value: record.order, file: context.fileOf(record), field: 'order' })))),
    ...[data.enterprises, data.platforms, data.policies].flatMap((list) =>
      taken(list.map((record) => ({ value: record.id, file: context.fileOf(record), field: 'id' }))),
    ),
  ],
};

type Park = Parameters<Rule['check']>[0]['parks'][number];

function repeatedInPark(park: Park, { fileOf }: Context): Finding[] {
  const file = fileOf(park);
  const byId = (ids: readonly string[]) => ids.map((id) => ({ id }));
  return [
    ...repeated([...park.figures, ...park.facts], file, 'figures and facts'),
    ...repeated(park.enterprises, file, 'enterprises'),
    ...repeated(byId(park.platforms), file, 'platforms'),
    ...repeated(byId(park.policies), file, 'policies'),
  ];
}

function repeated(list: readonly { readonly id: string }[], file: string, field: string): Finding[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, record: id, field, message: `«${id}» stands twice`, tip: 'rename or remove one of the two' }];
  });
}

/** Later records that take a value an earlier one has. */
function taken(list: readonly Taken[]): Finding[] {
  const owner = new Map<string | number, string>();
  return list.flatMap(({ value, file, field }) => {
    const first = owner.get(value);
    if (first === undefined) owner.set(value, file);
    return first === undefined ? [] : [{ file, field, message: `«${value}» is already used by ${first}`, tip: 'give it a value of its own' }];
  });
}
