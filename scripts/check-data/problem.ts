import type { Lang } from '../text-rules.ts';

/** One thing an editor has to put right, with the place it stands in and what to do. */
export interface Problem {
  /** Path below the data folder: `parks/limin-biopharma-park.json`. */
  readonly file: string;
  /** Id of the record, or of the figure, fact or entry inside it. */
  readonly record?: string | undefined;
  /** Place in the record as an editor reads it: `figures[2].unit`. */
  readonly field?: string | undefined;
  readonly lang?: Lang | undefined;
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly tip: string;
  /** A notice is worth reading and does not fail the check. */
  readonly level?: 'notice' | undefined;
}

/** A problem in one line: `parks/a.json → figures[2].unit: «x» is not one of: … (tip)`. */
export function describeProblem({ file, record, field, lang, message, tip }: Problem): string {
  const place = [file, record, field].filter(Boolean).join(' → ');
  return `${place}${lang ? ` [${lang}]` : ''}: ${message} — ${tip}`;
}

/** Thrown where the data must be whole and is not; carries every problem found. */
export class DataProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super([`The data has ${problems.length} problem(s):`, ...problems.map(describeProblem)].join('\n'));
    this.name = 'DataProblems';
    this.problems = problems;
  }
}
