/** Middle value; the mean of the two in the middle for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Median of every number of several equal records. */
export function medians<Key extends string>(records: readonly Record<Key, number>[], keys: readonly Key[]): Map<Key, number> {
  return new Map(keys.map((key) => [key, median(records.map((record) => record[key]))]));
}
