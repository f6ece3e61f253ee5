import { formatBytes } from '#blocks/offline/format-bytes.ts';
import type { Value } from '#data/preflight/finding.ts';
import type { Formatter } from '#i18n/format.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A moment's date in the reader's language, in the zone of the device. */
export function formatDay(moment: number, { lang }: Formatter): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : LANGUAGE_TAG[lang], DAY).format(moment);
}

/** Hour and minute on the 24-hour clock, in a zone or in that of the device. */
export function formatTime(moment: number, { lang }: Formatter, zone?: string): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAG[lang], zone ? { ...CLOCK, timeZone: zone } : CLOCK).format(moment);
}

/** Room is told in gigabytes where there is much of it: nobody reads 3417.6 MB. */
function formatSize(bytes: number, { lang }: Formatter): string {
  if (bytes < 1e9) return formatBytes(bytes, lang);
  return new Intl.NumberFormat(LANGUAGE_TAG[lang], { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 0 }).format(bytes / 1e9);
}

/** A value of a finding as the reader's language writes it. Counts stay numbers: they choose the plural. */
export function showValue(value: Value, format: Formatter): string | number {
  if (typeof value !== 'object') return value;
  if ('bytes' in value) return formatSize(value.bytes, format);
  if ('percent' in value) return format.percent(Math.round(value.percent));
  if ('asOf' in value) return format.asOf(value.asOf);
  return 'day' in value ? formatDay(value.day, format) : formatTime(value.clock, format, value.zone);
}
