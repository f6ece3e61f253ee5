import type { Fact, Figure, Text } from '#data/schema/base.ts';
import type { DataFile, ReadableData } from '../load-dataset.ts';
import { LANGS, type Lang } from '../text-rules.ts';
import { formatPath } from './explain-issue.ts';
import type { Context } from './rule.ts';

/** Something found in the data, with the place an editor has to open. */
export interface Placed<T> {
  readonly file: string;
  /** Id of the nearest thing around it that has one. */
  readonly record?: string | undefined;
  readonly field: string;
  readonly value: T;
}

/** One text in one language. */
export interface PlacedText extends Placed<string> {
  readonly lang: Lang;
}

type Keys = readonly (string | number)[];
type Visit = (place: Placed<unknown>, keys: Keys) => void;

/** Every `{ zh, en, ru }` of the files, one entry per language. */
export function textsOf(files: readonly DataFile[]): PlacedText[] {
  return multilingualTextsOf(files).flatMap(({ value, ...place }) => LANGS.map((lang) => ({ ...place, lang, value: value[lang] })));
}

/** Every `{ zh, en, ru }` of the files. */
function multilingualTextsOf(files: readonly DataFile[]): Placed<Text>[] {
  return collect(files, (value) => (isText(value) ? value : undefined));
}

/** Every string under a key (or in a list under it): all `sources`, all `refs`, all `asOf`. */
export function stringsUnder(files: readonly DataFile[], ...wanted: readonly string[]): Placed<string>[] {
  return collect(files, (value, keys) => {
    const name = keys.findLast((key) => typeof key === 'string');
    return typeof value === 'string' && name !== undefined && wanted.includes(String(name)) ? value : undefined;
  });
}

/** Every figure of the data. */
export function figuresOf(data: ReadableData, { fileOf }: Context): Placed<Figure>[] {
  const records = [...data.parks, ...data.enterprises, ...data.platforms, ...data.policies];
  const inGroups = data.area.flatMap((section) =>
    section.groups.flatMap((group, g) => place({ file: fileOf(section), field: `groups[${g}].figures`, values: group.figures })),
  );
  return [...records.flatMap((record) => place({ file: fileOf(record), field: 'figures', values: record.figures })), ...inGroups];
}

/** Every fact, offer and step of a timeline. */
export function statementsOf(data: ReadableData, { fileOf }: Context): Placed<Pick<Fact, 'text' | 'status'>>[] {
  const records = [...data.parks, ...data.enterprises, ...data.platforms];
  return [
    ...records.flatMap((record) => place({ file: fileOf(record), field: 'facts', values: record.facts })),
    ...data.parks.flatMap((park) => place({ file: fileOf(park), field: 'timeline', values: park.timeline })),
    ...data.policies.flatMap((policy) => place({ file: fileOf(policy), field: 'offers', values: policy.offers })),
    ...data.area.flatMap((section) => section.groups.flatMap((group, g) => place({ file: fileOf(section), field: `groups[${g}].facts`, values: group.facts }))),
  ];
}

function place<T extends object>({ file, field, values }: { file: string; field: string; values: readonly T[] }): Placed<T>[] {
  return values.map((value, i) => ({ file, record: idOf(value), field: `${field}[${i}]`, value }));
}

/** Id a thing is known by in its file. */
function idOf(value: object): string | undefined {
  for (const key of ['id', 'slug', 'field']) {
    const id: unknown = Reflect.get(value, key);
    if (typeof id === 'string') return id;
  }
  return undefined;
}

function collect<T>(files: readonly DataFile[], pick: (value: unknown, keys: Keys) => T | undefined): Placed<T>[] {
  const found: Placed<T>[] = [];
  for (const { file, value } of files) {
    walk({ file, field: '', value }, [], (placed, keys) => {
      const picked = pick(placed.value, keys);
      if (picked !== undefined) found.push({ ...placed, value: picked });
    });
  }
  return found;
}

function walk(at: Placed<unknown>, keys: Keys, visit: Visit): void {
  visit(at, keys);
  const { value } = at;
  if (typeof value !== 'object' || value === null) return;
  const record = (keys.length > 0 && idOf(value)) || at.record;
  const entries = Array.isArray(value) ? value.map((item: unknown, i) => [i, item] as const) : Object.entries(value);
  for (const [key, item] of entries) {
    const path = [...keys, key];
    walk({ file: at.file, record, field: formatPath(path), value: item }, path, visit);
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && LANGS.every((lang) => typeof Reflect.get(value, lang) === 'string');
}
