/** First and last day a date of the data may mean, as numbers that can be compared (20241230). */
interface Period {
  readonly start: number;
  readonly end: number;
}

/** The days an "asOf" may mean; undefined where it is "unstated". */
export function periodOf(asOf: string): Period | undefined {
  const [first, last] = [...asOf.matchAll(/\d{4}/g)].map(([year]) => Number(year) * 10_000);
  if (first === undefined) return undefined;
  const [, kind, part] = /^\d{4}-([QH])(\d)$/.exec(asOf) ?? [];
  if (kind) return months(first, { to: Number(part) * (kind === 'Q' ? 3 : 6), count: kind === 'Q' ? 3 : 6 });
  const [, month, day] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(asOf) ?? [];
  if (day) return { start: first + Number(month) * 100 + Number(day), end: first + Number(month) * 100 + Number(day) };
  if (month) return months(first, { to: Number(month), count: 1 });
  if (asOf.startsWith('late-')) return months(first, { to: 12, count: 3 });
  return { start: first + 101, end: (last ?? first) + 1231 };
}

function months(year: number, { to, count }: { to: number; count: number }): Period {
  return { start: year + (to - count + 1) * 100 + 1, end: year + to * 100 + 31 };
}

/** Whether a full date is a day of the calendar; anything shorter is not judged. */
export function isCalendarDay(asOf: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) return true;
  const date = new Date(`${asOf}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(asOf);
}
