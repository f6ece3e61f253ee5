import type { CardRef } from '#data/cards/card-content.ts';
import type { Dataset } from '#data/dataset.ts';
import type { CardKind } from '#features/cards/card-props.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { sharePathOf } from '#routing/share-files.ts';
import { CARD_KINDS, FORMATS } from './formats.ts';

/** One file of the pack. */
export interface PackItem {
  readonly kind: CardKind;
  readonly lang: Lang;
  readonly ref: CardRef;
  /** Address below the base path. */
  readonly path: string;
}

export interface PackFilter {
  /** Parts of an address: "ru", "ru/aviation", "area". None takes all. */
  readonly only: readonly string[];
  readonly kinds: readonly CardKind[];
}

/** Every file of the pack, those of one page beside each other. */
export function listPack(data: Dataset, { only, kinds }: PackFilter = { only: [], kinds: CARD_KINDS }): PackItem[] {
  const refs: CardRef[] = [...data.parks.map(({ slug }): CardRef => ({ page: 'park', slug })), { page: 'explore' }, { page: 'area' }];
  return LANGS.flatMap((lang) =>
    refs.flatMap((ref) => kinds.map((kind): PackItem => ({ kind, lang, ref, path: sharePathOf(lang, ref, FORMATS[kind].file) }))),
  ).filter(({ path }) => only.length === 0 || only.some((part) => path.includes(`/${part}/`)));
}
