import type { Lang } from '#i18n/languages.ts';

interface Named {
  /** Slugs of the parks in the file; empty for all. */
  parks: readonly string[];
  lang: Lang;
  second: Lang | null;
}

/** Name of the file, in letters every system and every mail program takes. */
export function pptxName({ parks, lang, second }: Named): string {
  const [only] = parks;
  const what = parks.length === 1 && only ? only : parks.length === 0 ? 'all-parks' : `${parks.length}-parks`;
  return `harbin-new-area_${what}_${second ? `${lang}-${second}` : lang}.pptx`;
}
