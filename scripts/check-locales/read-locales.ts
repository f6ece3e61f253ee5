import { z } from 'zod';
import type { Problem } from '../check-data/problem.ts';
import { findJsonFault } from '../check-data/scan-json.ts';
import type { FileSource } from '../load-dataset.ts';
import { LANGS, type Lang } from '../text-rules.ts';

/** One interface text. */
export interface Entry {
  readonly lang: Lang;
  /** Namespace: the name of the file. */
  readonly ns: string;
  /** Path of the text in its file: `nav.label`, with the plural suffix. */
  readonly key: string;
  readonly value: string;
}

export interface Locales {
  readonly entries: readonly Entry[];
  /** Every namespace of any language. */
  readonly namespaces: readonly string[];
  readonly problems: readonly Problem[];
}

/** File of a text below the folder of the languages. */
export const fileOf = ({ lang, ns }: Pick<Entry, 'lang' | 'ns'>) => `${lang}/${ns}.json`;

/** Name of a text as the code writes it: `common:nav.label`. */
export const nameOf = ({ ns, key }: Pick<Entry, 'ns' | 'key'>) => `${ns}:${key}`;

/** Every text of every language, with what could not be read. */
export function readLocales(source: FileSource): Locales {
  const namespaces = [...new Set(LANGS.flatMap((lang) => source.list(lang).map((name) => name.slice(0, -'.json'.length))))].sort();
  const read = LANGS.flatMap((lang) => namespaces.map((ns) => readFile(source, lang, ns)));
  return { namespaces, entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) };
}

type Node = string | { [key: string]: Node };

const nodeSchema: z.ZodType<Node> = z.lazy(() => z.union([z.string(), z.record(z.string(), nodeSchema)]));

function readFile(source: FileSource, lang: Lang, ns: string): { entries: Entry[]; problems: Problem[] } {
  const file = fileOf({ lang, ns });
  const text = source.read(file);
  const fail = (message: string, tip: string) => ({ entries: [], problems: [{ file, lang, rule: 'file', message, tip }] });
  if (text === undefined) return fail('the file is missing', 'every language has the same files');
  const fault = findJsonFault(text);
  if (fault) return fail(`not valid JSON at line ${fault.line}, column ${fault.column}: ${fault.message}`, 'look at this line and the one before it');
  const parsed = nodeSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return fail('holds something that is neither a text nor a group of texts', 'put every text in quotation marks');
  return { entries: flatten(parsed.data, []).map(({ key, value }) => ({ lang, ns, key, value })), problems: [] };
}

function flatten(node: Node, path: readonly string[]): { key: string; value: string }[] {
  if (typeof node === 'string') return [{ key: path.join('.'), value: node }];
  return Object.entries(node).flatMap(([name, child]) => flatten(child, [...path, name]));
}
