import type { CardRef } from '#data/cards/card-content.ts';
import type { Dataset } from '#data/dataset.ts';
import type { CardKind } from '#features/cards/card-props.ts';
import type { Lang } from '#i18n/languages.ts';
import { drawLocators } from './locators.ts';

/** The drawing of a place in the size a card, a poster or a sheet needs, as SVG. */
export function drawCardMap(data: Dataset, lang: Lang, { ref }: { ref: CardRef; kind: CardKind }): string {
  return drawLocators(data, lang).get(ref.page === 'park' ? ref.slug : 'overview') ?? '';
}
