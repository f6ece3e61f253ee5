import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';

const TENTH = 1e5;

/** Bytes as they are printed: whole tenths of a megabyte, and what is less than a tenth is a tenth, not nothing. */
export function roundBytes(bytes: number): number {
  return bytes > 0 ? Math.max(Math.round(bytes / TENTH), 1) * TENTH : 0;
}

/** A size in megabytes with one decimal: "8.2 MB", "8,2 МБ". */
export function formatBytes(bytes: number, lang: Lang): string {
  const format = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LANGUAGE_TAG[lang], format).format(roundBytes(bytes) / 1e6);
}
