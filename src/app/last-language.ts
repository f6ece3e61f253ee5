import { isLang, type Lang } from '#i18n/languages.ts';

const KEY = 'language';

/** Remembers the language for the next visit to "/". Storage may be full or blocked: the app works without. */
export function rememberLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // Nothing is lost: the chooser is shown again.
  }
}

export function lastLanguage(): Lang | null {
  try {
    const value = localStorage.getItem(KEY) ?? undefined;
    return isLang(value) ? value : null;
  } catch {
    return null;
  }
}
