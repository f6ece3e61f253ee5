import { z } from 'zod';
import { LANG_NAMES, LANGS, type Lang } from '../text-rules.ts';

z.config(z.locales.en());

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface Explanation {
  readonly field: string;
  readonly lang: Lang | undefined;
  readonly message: string;
  readonly tip: string;
}

/** Path as an editor reads it: `figures[2].unit`. */
export function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');
}

/** A fault found by the schema, in words for an editor; `value` is the record as read. */
export function explainIssue(issue: Issue, value: unknown): Explanation {
  const given = valueAt(value, issue.path);
  const lang = LANGS.find((l) => l === issue.path.at(-1));
  return { field: formatPath(issue.path), lang, ...words(issue, given, lang) };
}

/** The value a path leads to; undefined where it leads nowhere. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function words(issue: Issue, given: unknown, lang: Lang | undefined): { message: string; tip: string } {
  if (given === undefined && issue.path.length > 0) return missing(issue, lang);
  switch (issue.code) {
    case 'invalid_value':
      return { message: `${show(given)} is not one of: ${issue.values.map(String).join(', ')}`, tip: 'use one of these words' };
    case 'unrecognized_keys':
      return { message: `unknown field ${issue.keys.map((key) => `«${key}»`).join(', ')}`, tip: 'check the spelling, or remove it' };
    case 'invalid_union':
      return union(issue, given);
    case 'too_small':
      if (given === '') return { message: lang ? `the ${LANG_NAMES[lang]} text is empty` : 'the text is empty', tip: 'write it' };
      break;
    case 'invalid_format':
      if (issue.format === 'url') return { message: `${show(given)} is not a web address`, tip: 'write it in full, with https://' };
      break;
    case 'custom':
      return { message: 'the entry is not complete', tip: issue.message };
  }
  return { message: `${show(given)}: ${lowerFirst(issue.message)}`, tip: 'see the description of the field in the schema' };
}

function missing(issue: Issue, lang: Lang | undefined): { message: string; tip: string } {
  if (lang) return { message: `the ${LANG_NAMES[lang]} text is missing`, tip: 'every text is given in zh, en and ru' };
  const wanted = issue.code === 'invalid_value' ? `one of: ${issue.values.map(String).join(', ')}` : issue.code === 'invalid_type' ? issue.expected : 'a value';
  return { message: 'the field is missing', tip: `add it (${wanted})` };
}

function union(issue: z.core.$ZodIssueInvalidUnion, given: unknown): { message: string; tip: string } {
  const forms = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((part) => [formatPath(part.path), lowerFirst(part.message)].filter(Boolean).join(': '));
  return { message: `${show(given)} fits none of the allowed forms`, tip: forms.join('; or ') };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `«${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
