/** Languages of the data and the interface, in the order of the switch. */
export const LANGS = ['zh', 'en', 'ru'] as const;

export type Lang = (typeof LANGS)[number];

/** Names of the languages, for messages. */
export const LANG_NAMES = { zh: 'Chinese', en: 'English', ru: 'Russian' } as const satisfies Record<Lang, string>;
