import type { Dataset } from '#data/dataset.ts';
import { type Localised, localise } from '#data/localise.ts';
import { type ParkFact, parkFacts } from '#data/park-facts.ts';
import type { Cluster } from '#data/schema/area.ts';
import type { Park } from '#data/schema/park.ts';
import type { Lang } from '#i18n/languages.ts';
import type { FigureView } from './slice.ts';

/** The least a plaque and a link to a park need. */
export interface ParkMark {
  slug: string;
  order: number;
  glyph: Park['glyph'];
  sector: Park['sector'];
  precision: Park['location']['precision'];
  name: string;
  shortName: string;
}

/** A park in a list. */
export interface ParkRow extends ParkMark {
  nameZh: string;
  industries: string[];
  stage: Park['stage']['value'];
  cluster: Cluster['id'];
  certainty: Park['membership']['certainty'];
  /** What the filters ask for besides the words above. */
  facts: ParkFact[];
  /** The figure of the row, or null where none is published. */
  figure: FigureView | null;
  point: { lat: number; lng: number } | null;
}

export type ClusterView = Localised<Cluster>;

export function parkMark(park: Park, lang: Lang): ParkMark {
  return {
    slug: park.slug,
    order: park.order,
    glyph: park.glyph,
    sector: park.sector,
    precision: park.location.precision,
    name: park.name[lang],
    shortName: park.shortName[lang],
  };
}

export function parkRow(park: Park, data: Dataset, lang: Lang): ParkRow {
  const figure = park.figures.find((item) => item.id === park.rowFigure);
  return {
    ...parkMark(park, lang),
    nameZh: park.name.zh,
    industries: park.industries.map((text) => text[lang]),
    stage: park.stage.value,
    cluster: park.location.cluster,
    certainty: park.membership.certainty,
    facts: parkFacts(park, data),
    figure: figure ? localise(figure, lang) : null,
    point: park.location.point ?? null,
  };
}

export function clusterViews(data: Dataset, lang: Lang): ClusterView[] {
  return data.clusters.map((cluster) => localise(cluster, lang));
}
