/** The years of a date of the data: "2024-07-28" → "2024", "2021/2026" → "2021–2026"; empty where none is stated. */
export function yearsOf(asOf: string): string {
  return [...new Set(asOf.match(/\d{4}/g) ?? [])].join('–');
}
