import type { Lang } from '../text-rules.ts';

const SUFFIX = /_(zero|one|two|few|many|other)$/;

/** The forms a language needs, by Intl: other; one, other; one, few, many, other. */
export function pluralForms(lang: Lang): string[] {
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
}

/** A key without its plural suffix, and the suffix. */
export function splitPlural(key: string): { readonly base: string; readonly form: string | undefined } {
  const form = SUFFIX.exec(key)?.[1];
  return { base: form === undefined ? key : key.replace(SUFFIX, ''), form };
}
