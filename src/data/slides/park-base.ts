import type { StagePark, StageSlice } from '#data/slices/fair/stage.ts';
import type { SlideKind } from '#routing/stage-params.ts';
import type { SlideMaking, SlideNotes, SlidePark } from './slide.ts';

/** One park and what its slides are made with. */
export interface ParkMaking extends SlideMaking {
  slice: StageSlice;
  park: StagePark;
  /** Place among the parks of the show, from 1. */
  place: number;
}

type ParkKind = Exclude<SlideKind, 'opening' | 'area' | 'closing'>;

/** What every slide of a park has. */
export function parkBase<Kind extends ParkKind>(kind: Kind, { park, place, words: { t } }: ParkMaking, notes: Partial<SlideNotes>) {
  const { slug, order, glyph, sector, precision, name, shortName } = park;
  const anyKind: ParkKind = kind;
  const mark: SlidePark = { slug, order, glyph, sector, precision, name, shortName, place };
  return {
    id: `${slug}.${kind}`,
    kind,
    park: mark,
    name: t('slideName', { park: shortName, kind: t(`kind.${anyKind}`) }),
    notes: { say: [], sources: [], open: [], ...notes },
  };
}
