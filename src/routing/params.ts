/** Query parameters are parsed, never trusted: what is not known is dropped and can be said so. */

/** Known values of a comma-separated or repeated parameter (a form sends it so), and those that are not known. */
export function readList<Value extends string>(params: URLSearchParams, name: string, allowed: readonly Value[]): { values: Value[]; unknown: string[] } {
  const given = params.getAll(name).join(',').split(',').filter(Boolean);
  return {
    values: allowed.filter((value) => given.includes(value)),
    unknown: given.filter((value) => !allowed.some((known) => known === value)),
  };
}

/**
 * Known values of a list in the order of the link, each once, no more than `most`; the rest in their kinds.
 * The parameter may be repeated, as a form without scripts sends it.
 */
export function readOrdered<Value extends string>(
  params: URLSearchParams,
  name: string,
  { allowed, most }: { allowed: readonly Value[]; most: number },
): { values: Value[]; unknown: string[]; beyond: Value[] } {
  const given = [...new Set(params.getAll(name).join(',').split(',').filter(Boolean))];
  const known = given.flatMap((value) => allowed.filter((candidate) => candidate === value));
  return { values: known.slice(0, most), unknown: given.filter((value) => !known.some((item) => item === value)), beyond: known.slice(most) };
}

/** The same parameters with some set anew; null or an empty list removes one. */
export function withParams(params: URLSearchParams, changes: Record<string, string | readonly string[] | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, change] of Object.entries(changes)) {
    const value = typeof change === 'string' ? change : (change?.join(',') ?? '');
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** A list with a value added, or taken away where it is there. */
export function toggled<Value extends string>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((item) => item !== value) : [...values, value];
}
