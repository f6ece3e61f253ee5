import type { Sector } from '#data/vocabulary.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import en from '#locales/en/vocabulary.json' with { type: 'json' };
import ru from '#locales/ru/vocabulary.json' with { type: 'json' };
import zh from '#locales/zh/vocabulary.json' with { type: 'json' };

const WORDS = { zh, en, ru } as const;

/** The name of a sector in a language. */
export function sectorName(sector: Sector, lang: Lang): string {
  return WORDS[lang].sector[sector];
}

/** Every name of a sector, long and short, in all languages. */
export function sectorNames(sector: Sector): string[] {
  return LANGS.flatMap((lang) => [WORDS[lang].sector[sector], WORDS[lang].sectorShort[sector]]);
}
