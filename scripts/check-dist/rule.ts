import type { Site } from './site.ts';

/** One fault of the build: where, what, and what to do. */
export interface Finding {
  /** A page's address or a file below dist. */
  readonly place: string;
  readonly message: string;
  readonly tip: string;
}

export interface Problem extends Finding {
  readonly rule: string;
}

/** One rule of the finished site. */
export interface Rule {
  readonly name: string;
  /** One sentence: what holds, and why. */
  readonly about: string;
  check(site: Site): Finding[];
}

export function runRules(rules: readonly Rule[], site: Site): Problem[] {
  return rules.flatMap((rule) => rule.check(site).map((finding) => ({ ...finding, rule: rule.name })));
}
