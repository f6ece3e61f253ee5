import type { ReadResult } from '../load-dataset.ts';
import type { Context, RecordKind, RegisterFact } from './rule.ts';

const SINGLE_FILES = { sources: 'sources.json', clusters: 'geo/clusters.json' } as const;

const RECORD_FILE = /^(?:parks|enterprises|platforms|policies|area)\//;

/** What the rules may ask besides the data. */
export function createContext({ root, result, register }: { root: string; result: ReadResult; register: readonly RegisterFact[] }): Context {
  const fileByRecord = new Map<object, string>();
  for (const { file, value } of result.files) {
    for (const record of [value, ...listedRecords(value)]) if (isObject(record)) fileByRecord.set(record, file);
  }
  return {
    root,
    files: result.files,
    register,
    isWhole: result.problems.every(({ file }) => !RECORD_FILE.test(file)),
    fileOf: (record) => fileByRecord.get(record) ?? 'unknown file',
    idsOf: (kind) => idsOf(kind, result),
  };
}

/** Records of a file that holds a list of them. */
function listedRecords(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value).flatMap((list: unknown) => (Array.isArray(list) ? list : [])) : [];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A record whose file is broken still exists: one broken file must not make every reference to it a problem. */
function idsOf(kind: RecordKind, { data, files, problems }: ReadResult): ReadonlySet<string> | undefined {
  if (kind === 'sources' || kind === 'clusters') {
    return files.some(({ file }) => file === SINGLE_FILES[kind]) ? new Set(data[kind].map(({ id }) => id)) : undefined;
  }
  const names = [...files, ...problems].flatMap(({ file }) => (file.startsWith(`${kind}/`) ? [file.slice(kind.length + 1, -'.json'.length)] : []));
  return names.length > 0 ? new Set(names) : undefined;
}
