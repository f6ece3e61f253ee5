/** The languages of the product. The language is in the path, and the path always wins. */
export const LANGS = ['zh', 'en', 'ru'] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(value: string | undefined): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/** BCP 47 tag for `<html lang>`, `hreflang` and `Intl`. */
export const LANGUAGE_TAG = { zh: 'zh-Hans', en: 'en', ru: 'ru' } as const satisfies Record<Lang, string>;

/** Open Graph locale. */
export const OG_LOCALE = { zh: 'zh_CN', en: 'en_GB', ru: 'ru_RU' } as const satisfies Record<Lang, string>;

/** The name of each language in that language, never translated. */
export const LANGUAGE_NAME = { zh: '中文', en: 'English', ru: 'Русский' } as const satisfies Record<Lang, string>;

/** Two-letter form for the switch in narrow headers. */
export const LANGUAGE_SHORT = { zh: '中文', en: 'EN', ru: 'RU' } as const satisfies Record<Lang, string>;
