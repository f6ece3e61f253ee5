import type { Problem } from '../check-data/problem.ts';
import type { Locales } from './read-locales.ts';
import type { SourceFile } from './source-file.ts';

export type Finding = Omit<Problem, 'rule'>;

/** One rule of the interface texts. */
export interface LocaleRule {
  readonly name: string;
  /** One sentence: what holds, and why. */
  readonly about: string;
  check(locales: Locales, code: readonly SourceFile[]): Finding[];
}
