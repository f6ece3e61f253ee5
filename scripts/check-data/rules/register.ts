import { type Placed, stringsUnder } from '../places.ts';
import type { Context, Finding, RegisterFact, Rule } from '../rule.ts';

const ID = /^(?:F\d{3}|[a-z0-9-]+-\d{2})$/;
const SHOULD_SHARE = 0.9;
const FILE = 'fact-register.json';

/** Nothing that was read is lost on the way. */
export const register: Rule = {
  name: 'register',
  about: 'Every fact marked "must" and 90 % of those marked "should" are covered by some statement; no statement names an unknown fact.',
  check: (_data, context) => {
    const refs = stringsUnder(context.files, 'refs');
    return [...unknownIds(refs, context), ...(context.isWhole ? uncovered(refs, context) : [])];
  },
};

function unknownIds(refs: readonly Placed<string>[], { register: facts }: Context): Finding[] {
  const known = new Set(facts.map(({ id }) => id));
  return refs
    .filter(({ value }) => !ID.test(value) || (/^F\d{3}$/.test(value) && !known.has(value)))
    .map(({ value, ...place }) => ({
      ...place,
      message: `«${value}» is not in the fact register`,
      tip: 'correct the id; the register lists every fact with its label',
    }));
}

function uncovered(refs: readonly Placed<string>[], { register: facts }: Context): Finding[] {
  const covered = new Set(refs.map(({ value }) => value));
  const missing = (priority: RegisterFact['priority']) => facts.filter((fact) => fact.priority === priority && !covered.has(fact.id));
  const should = facts.filter(({ priority }) => priority === 'should').length;
  const lost = missing('should');
  const isTooFew = lost.length > should * (1 - SHOULD_SHARE);
  return [
    ...missing('must').map((fact) => ({ ...report(fact), tip: 'state it, and name its id in "refs"' })),
    ...lost.map((fact) => ({ ...report(fact), tip: 'state it if a reader would want it', level: 'notice' as const })),
    ...(isTooFew ? [{ file: FILE, message: `${lost.length} of ${should} "should" facts are not covered`, tip: 'cover at least 90 % of them' }] : []),
  ];
}

const report = ({ id, label, priority }: RegisterFact) => ({ file: FILE, record: id, message: `"${priority}" fact not covered: ${label}` });
