import { groupBy } from './group-by.ts';
import type { Problem } from './rule.ts';

/** Places named before the rest is only counted. */
const SHOWN = 4;

/** The problems by rule; the same fault on many pages is one entry. */
export function formatReport(problems: readonly Problem[]): string {
  return [...groupBy(problems, ({ rule }) => rule)]
    .map(([rule, found]) => [`${rule} (${found.length})`, ...[...groupBy(found, ({ message }) => message).values()].map(formatFault)].join('\n'))
    .join('\n\n');
}

function formatFault(same: readonly Problem[]): string {
  const places = [...new Set(same.map(({ place }) => place))];
  const rest = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
  return `  ${places.slice(0, SHOWN).join(', ')}${rest}: ${same[0]?.message}\n    → ${same[0]?.tip}`;
}
