/** Query parameters are parsed, never trusted: what is not known is dropped and can be said so. */

/** Known values of a comma-separated parameter, and those that are not known. */
export function readList<Value extends string>(params: URLSearchParams, name: string, allowed: readonly Value[]): { values: Value[]; unknown: string[] } {
  const given = (params.get(name) ?? '').split(',').filter(Boolean);
  return {
    values: allowed.filter((value) => given.includes(value)),
    unknown: given.filter((value) => !allowed.some((known) => known === value)),
  };
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
