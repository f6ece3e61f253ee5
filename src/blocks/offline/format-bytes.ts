import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';

/** A size in megabytes with one decimal: "8.2 MB", "8,2 МБ". What is less than a tenth is shown as a tenth, not as nothing. */
export function formatBytes(bytes: number, lang: Lang): string {
  const megabytes = bytes > 0 ? Math.max(bytes / 1e6, 0.1) : 0;
  const format = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LANGUAGE_TAG[lang], format).format(megabytes);
}
