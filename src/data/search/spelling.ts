/** Mistakes that are forgiven in a word of that length: short words would find anything. */
function allowedMistakes(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
}

interface Place {
  typed: string;
  term: string;
  row: number;
}

/** One more letter of the typing against every beginning of the term. */
function nextRow({ beforeLast, last }: Rows, { typed, term, row }: Place): number[] {
  const current = [row + 1];
  const none = Number.POSITIVE_INFINITY;
  for (let column = 1; column <= term.length; column += 1) {
    const replaced = (last[column - 1] ?? none) + (typed[row] === term[column - 1] ? 0 : 1);
    const isSwapped = typed[row] === term[column - 2] && typed[row - 1] === term[column - 1];
    const swapped = isSwapped ? (beforeLast[column - 2] ?? none) + 1 : none;
    current.push(Math.min(replaced, swapped, (last[column] ?? none) + 1, (current[column - 1] ?? none) + 1));
  }
  return current;
}

/**
 * Fewest mistakes between what was typed and any beginning of a term: a letter too much, too few, another one, or two swapped.
 * A word that is still being typed is as near as a whole one. Gives up, with infinity, where it is more than what is allowed.
 */
export function distanceToBeginning(typed: string, term: string, allowed = Number.POSITIVE_INFINITY): number {
  let rows: Rows = { beforeLast: [], last: Array.from({ length: term.length + 1 }, (_item, column) => column) };
  for (const row of typed.split('').keys()) {
    const current = nextRow(rows, { typed, term, row });
    if (Math.min(...current) > allowed) return Number.POSITIVE_INFINITY;
    rows = { beforeLast: rows.last, last: current };
  }
  return Math.min(...rows.last);
}

const MOST_TERMS = 12;

export interface NearTerm {
  term: string;
  mistakes: number;
}

/** People rarely miss both of the first two letters: looking at them first leaves little to compare. */
function mayBegin(typed: string, term: string): boolean {
  return term[0] === typed[0] || term[1] === typed[1] || term[0] === typed[1] || term[1] === typed[0];
}

/** Terms that what was typed may be a misspelt beginning of, the nearest first. */
export function nearTerms(typed: string, terms: readonly string[]): NearTerm[] {
  const allowed = allowedMistakes(typed.length);
  if (allowed === 0) return [];
  return terms
    .filter((term) => term.length >= typed.length - allowed && mayBegin(typed, term))
    .map((term) => ({ term, mistakes: distanceToBeginning(typed, term.slice(0, typed.length + allowed), allowed) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .toSorted((a, b) => a.mistakes - b.mistakes || a.term.length - b.term.length)
    .slice(0, MOST_TERMS);
}
