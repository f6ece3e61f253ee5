import { LANGUAGE_TAG, type Lang } from './languages.ts';

type Words = (key: string) => string;

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => values[name] ?? '');
}

/** Intl is always given the language and UTC, so that the build and every browser print the same. */
function intlDate(date: Date, lang: Lang, withDay: boolean): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(withDay ? { day: 'numeric' } : {}) };
  const text = new Intl.DateTimeFormat(LANGUAGE_TAG[lang] === 'en' ? 'en-GB' : LANGUAGE_TAG[lang], options).format(date);
  // The day stays with its month, the Russian sign of the year with its year.
  return text.replace(/^(\d+) /, '$1\u00a0').replace(/ г\.$/, '\u00a0г.');
}

const PERIOD = /^(\d{4})-([QH])(\d)$/;

/**
 * A date of the data in words: "2024-12" → "December 2024", "late-2025" → "конец 2025 г.".
 * A form that is not known is printed as it stands.
 */
export function formatAsOf(asOf: string, lang: Lang, words: Words): string {
  if (asOf === 'unstated') return words('asOf.unstated');
  if (asOf.startsWith('late-')) return fill(words('asOf.late'), { year: asOf.slice('late-'.length) });
  if (asOf.includes('/')) {
    const [from = '', to = ''] = asOf.split('/');
    return fill(words('asOf.range'), { from, to });
  }
  const period = PERIOD.exec(asOf);
  if (period) return fill(words(`asOf.${period[2]}${period[3]}`), { year: period[1] ?? '' });
  if (/^\d{4}$/.test(asOf)) return fill(words('asOf.year'), { year: asOf });
  const date = new Date(`${asOf.length === 7 ? `${asOf}-01` : asOf}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return asOf;
  // Official Chinese tables print dates in digits.
  return lang === 'zh' ? asOf : intlDate(date, lang, asOf.length > 7);
}

/** The last day the statement could refer to, for the "stale" mark; null when no date is stated. */
export function endOfAsOf(asOf: string): Date | null {
  const years = asOf.match(/\d{4}/g);
  const year = years?.[years.length - 1];
  if (!year) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return new Date(`${asOf}T00:00:00Z`);
  const monthly = /^\d{4}-(\d{2})$/.exec(asOf);
  const period = PERIOD.exec(asOf);
  const month = monthly ? Number(monthly[1]) : period ? Number(period[3]) * (period[2] === 'Q' ? 3 : 6) : 12;
  return new Date(Date.UTC(Number(year), month, 0));
}

/** Older than two years on the given day. The day is the data's own date, so that a build never depends on the clock. */
export function isStale(asOf: string, today: string): boolean {
  const end = endOfAsOf(asOf);
  if (!end) return false;
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCFullYear(limit.getUTCFullYear() - 2);
  return end < limit;
}
