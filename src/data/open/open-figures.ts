import type { Dataset } from '#data/dataset.ts';
import type { Figure } from '#data/schema/base.ts';

/** A figure with the record it belongs to. */
export interface OwnedFigure extends Figure {
  of: 'park' | 'enterprise' | 'platform' | 'policy' | 'area';
  /** Slug or id of the record; of the area its section and group. */
  owner: string;
}

/** Every figure of the dataset in one list. */
export function allFigures(data: Dataset): OwnedFigure[] {
  const owned = (of: OwnedFigure['of'], owner: string, figures: readonly Figure[]): OwnedFigure[] => figures.map((figure) => ({ of, owner, ...figure }));
  return [
    ...data.parks.flatMap((park) => owned('park', park.slug, park.figures)),
    ...data.enterprises.flatMap((item) => owned('enterprise', item.id, item.figures)),
    ...data.platforms.flatMap((item) => owned('platform', item.id, item.figures)),
    ...data.policies.flatMap((item) => owned('policy', item.id, item.figures)),
    ...data.area.flatMap((section) => section.groups.flatMap((group) => owned('area', `${section.id}/${group.id}`, group.figures))),
  ];
}
