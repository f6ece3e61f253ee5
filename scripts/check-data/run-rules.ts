import { type ReadResult, readData } from '../load-dataset.ts';
import { createContext } from './context.ts';
import type { Problem } from './problem.ts';
import { readRegister } from './register.ts';
import type { Context, Exception, Finding, RegisterFact, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Every problem of the data under a folder: faults of form, then what the rules find in the rest. */
export function checkData(root: string, register: readonly RegisterFact[] = readRegister()): Problem[] {
  const result = readData(root);
  return [...result.problems, ...runRules(RULES, result, createContext({ root, result, register }))];
}

/** What the rules find, less their exceptions, plus the exceptions that are no longer needed. */
export function runRules(rules: readonly Rule[], result: ReadResult, context: Context): Problem[] {
  return rules.flatMap((rule) => {
    const findings = rule.check(result.data, context);
    const exceptions = rule.exceptions ?? [];
    const kept = findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding)));
    const stale = exceptions.filter((exception) => !findings.some((finding) => covers(exception, finding)));
    return [...kept, ...stale.map(describeStale)].map((finding) => ({ ...finding, rule: rule.name }));
  });
}

function covers({ where }: Exception, { file, record, field, lang }: Finding): boolean {
  const given = { file, record, field: field?.replaceAll(/\[\d+\]/g, '[]'), lang };
  return (['file', 'record', 'field', 'lang'] as const).every((part) => where[part] === undefined || where[part] === given[part]);
}

function describeStale({ where, reason }: Exception): Finding {
  const { file, record, field } = where;
  return { file, record, field, message: `the exception “${reason}” is no longer needed`, tip: 'remove it from the rule' };
}
