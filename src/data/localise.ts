import type { Lang } from '#i18n/languages.ts';
import type { Text } from './schema/base.ts';

/** Keys that only editors and checks need; no slice carries them. */
type EditorialKey = '$schema' | 'refs';

/** A record with every text in one language: what a slice carries. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T as Exclude<Key, EditorialKey>]: Localised<T[Key]> }
      : T;

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === 3 && 'zh' in value && 'en' in value && 'ru' in value;
}

/** The same record in one language, without its editorial fields. */
export function localise<T>(value: T, lang: Lang): Localised<T>;
export function localise(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, lang));
  if (value === null || typeof value !== 'object') return value;
  if (isText(value)) return value[lang];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$schema' && key !== 'refs')
      .map(([key, item]) => [key, localise(item, lang)]),
  );
}
