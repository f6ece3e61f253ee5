/** Language to mark a loose name with, by its letters: hanzi, Cyrillic, otherwise English. */
export function langOfText(text: string): 'zh-Hans' | 'ru' | 'en' {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}
