import type { DataFile, ReadableData } from '../load-dataset.ts';
import type { Problem } from './problem.ts';

/** What a rule reports; the name of the rule is added by the run. */
export type Finding = Omit<Problem, 'rule'>;

/** A fact the data is expected to cover. */
export interface RegisterFact {
  readonly id: string;
  readonly priority: 'must' | 'should' | 'could';
  readonly label: string;
}

/** What a rule may ask besides the data. */
export interface Context {
  /** The data folder; media lie in the folder `media` beside it. */
  readonly root: string;
  readonly files: readonly DataFile[];
  readonly register: readonly RegisterFact[];
  /** Whether every record could be read, so that what is missing is really missing. */
  readonly isWhole: boolean;
  /** File of a record, as `parks/limin-biopharma-park.json`. */
  fileOf(record: object): string;
  /** Ids that may be referred to; undefined while the file that holds them cannot be read. */
  idsOf(kind: RecordKind): ReadonlySet<string> | undefined;
}

export type RecordKind = 'parks' | 'enterprises' | 'platforms' | 'policies' | 'sources' | 'clusters';

/** A place where a rule does not hold, with the reason. It must still fail there: a stale exception is itself a problem. */
export interface Exception {
  /** Parts that are given must match; `field` is written without numbers: `figures[].label`. */
  readonly where: { readonly file: string; readonly record?: string; readonly field?: string; readonly lang?: string };
  readonly reason: string;
}

/** One rule of the data. */
export interface Rule {
  readonly name: string;
  /** One sentence: what holds, and why. */
  readonly about: string;
  readonly exceptions?: readonly Exception[];
  check(data: ReadableData, context: Context): Finding[];
}
