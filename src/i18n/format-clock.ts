import { LANGUAGE_TAG, type Lang } from './languages.ts';

/** The one time zone of China. */
const ZONE = 'Asia/Shanghai';

/** Hour and minute in Harbin, on the 24-hour clock all three languages use in business. */
export function formatClock(date: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAG[lang], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(date);
}
