import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Dataset } from '#data/dataset.ts';
import { areaSectionSchema, clustersFileSchema, contactsFileSchema, nodesFileSchema, siteSchema, sourcesFileSchema } from '#data/schema/area.ts';
import { enterpriseSchema, platformSchema } from '#data/schema/enterprise.ts';
import { parkSchema } from '#data/schema/park.ts';
import { policySchema } from '#data/schema/policy.ts';
import { explainIssue } from './check-data/explain-issue.ts';
import { DataProblems, type Problem } from './check-data/problem.ts';
import { findJsonFault } from './check-data/scan-json.ts';

/** The authored data of this repository. */
export const DATA_ROOT = fileURLToPath(new URL('../public/data', import.meta.url));

/** Where the files come from: a folder, or a table in a test. */
export interface FileSource {
  /** Text of a file; undefined where it does not exist. */
  read(file: string): string | undefined;
  /** Names of the JSON files in a folder, sorted. */
  list(folder: string): string[];
}

/** A file that fits its schema. */
export interface DataFile<T = unknown> {
  /** Path below the root, with forward slashes. */
  readonly file: string;
  readonly value: T;
}

/** The data without the single files that could not be read. */
export type ReadableData = Omit<Dataset, 'site' | 'contacts'> & Partial<Pick<Dataset, 'site' | 'contacts'>>;

export interface ReadResult {
  readonly data: ReadableData;
  /** Every file that fits its schema, as parsed. The objects are those of `data`. */
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/** Reads the data folder; throws `DataProblems` with every fault of form. Rules of content are checked by check-data. */
export function loadDataset(root: string = DATA_ROOT): Dataset {
  const { data, problems } = readData(root);
  const { site, contacts } = data;
  if (problems.length > 0 || !site || !contacts) throw new DataProblems(problems);
  return { ...data, site, contacts };
}

/** Reads what can be read and says what cannot, so that a broken file does not hide the faults of the others. */
export function readData(root: string = DATA_ROOT): ReadResult {
  return readDataFrom(folderSource(root));
}

/** As `readData`, from any source of files. */
export function readDataFrom(source: FileSource): ReadResult {
  const reader = createReader(source);
  const data = {
    parks: reader.folder('parks', parkSchema).toSorted(byOrder),
    enterprises: reader.folder('enterprises', enterpriseSchema).toSorted(byId),
    platforms: reader.folder('platforms', platformSchema).toSorted(byId),
    policies: reader.folder('policies', policySchema).toSorted(byOrder),
    area: reader.folder('area', areaSectionSchema).toSorted(byOrder),
    sources: (reader.single('sources.json', sourcesFileSchema)?.sources ?? []).toSorted(byId),
    clusters: (reader.single('geo/clusters.json', clustersFileSchema)?.clusters ?? []).toSorted(byId),
    nodes: (reader.single('geo/nodes.json', nodesFileSchema)?.nodes ?? []).toSorted(byId),
  };
  const contacts = reader.single('contacts.json', contactsFileSchema);
  const site = reader.single('site.json', siteSchema);
  return { data: { ...data, ...(contacts && { contacts }), ...(site && { site }) }, files: reader.files, problems: reader.problems };
}

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

function createReader(source: FileSource) {
  const files: DataFile[] = [];
  const problems: Problem[] = [];

  function single<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = source.read(file);
    if (text === undefined) {
      problems.push({ file, rule: 'file', message: 'the file is missing', tip: 'restore it, or write it by the schema' });
      return undefined;
    }
    const { value, found } = parseFile({ file, text, schema });
    problems.push(...found);
    if (value !== undefined) files.push({ file, value });
    return value;
  }

  function folder<T>(name: string, schema: z.ZodType<T>): T[] {
    const names = source.list(name);
    if (names.length === 0) problems.push({ file: name, rule: 'file', message: 'the folder has no records', tip: 'add one JSON file per record' });
    return names.map((file) => single(`${name}/${file}`, schema)).filter((value) => value !== undefined);
  }

  return { files, problems, single, folder };
}

/** The files of a folder on disk. */
export function folderSource(root: string): FileSource {
  return {
    read: (file) => orUndefined(() => readFileSync(join(root, file), 'utf8')),
    list: (folder) => (orUndefined(() => readdirSync(join(root, folder))) ?? []).filter((name) => name.endsWith('.json')).sort(),
  };
}

/** A file that does not exist is an answer; any other failure of the disk is not hidden. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

interface FileText<T> {
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
}

/** A file against its schema: the value, or every fault of form. */
function parseFile<T>({ file, text, schema }: FileText<T>): { value?: T; found: Problem[] } {
  const fault = findJsonFault(text);
  if (fault) {
    const message = `not valid JSON at line ${fault.line}, column ${fault.column}: ${fault.message}`;
    return { found: [{ file, rule: 'json', message, tip: 'look at this line and the one before it' }] };
  }
  const raw: unknown = JSON.parse(text);
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, found: [] };
  return { found: result.error.issues.map((issue) => ({ file, rule: 'schema', ...explainIssue(issue, raw) })) };
}
