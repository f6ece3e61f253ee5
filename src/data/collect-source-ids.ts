/** Every id that stands in a list called "sources", however deep. */
export function collectSourceIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectSourceIds);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'sources' && Array.isArray(item) ? item.map(String) : collectSourceIds(item)));
}
