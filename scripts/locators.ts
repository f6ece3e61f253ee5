import type { Dataset } from '#data/dataset.ts';
import type { Lang } from '#i18n/languages.ts';

/** Static locator drawings of one language by name: a park's slug, or "overview". */
export function drawLocators(_data: Dataset, _lang: Lang): Map<string, string> {
  return new Map();
}
