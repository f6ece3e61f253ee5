import { readFileSync } from 'node:fs';
import type { Lang } from '#i18n/languages.ts';

/** Interface words of one file for build steps: flat keys, {{values}} filled in. @throws on a key that is not there */
export function readWords(lang: Lang, namespace: string): (key: string, values?: Record<string, string | number>) => string {
  const words: Record<string, unknown> = JSON.parse(readFileSync(`locales/${lang}/${namespace}.json`, 'utf8'));
  return (key, values = {}) => {
    const word = words[key];
    if (typeof word !== 'string') throw new Error(`locales/${lang}/${namespace}.json: no text "${key}"`);
    return word.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name] ?? ''));
  };
}
