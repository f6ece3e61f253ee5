import type { Dataset } from '#data/dataset.ts';
import { distancesOf } from '#data/distances.ts';
import { localise } from '#data/localise.ts';
import type { Park } from '#data/schema/park.ts';
import type { Lang } from '#i18n/languages.ts';
import { findById } from './find.ts';
import { parkMark } from './park-row.ts';
import { makeSlice } from './slice.ts';

/** Figures a comparison shows: those that answer a particular, of the row and of the strip. */
function figuresOf(park: Park, lang: Lang) {
  const strip = park.headline.flatMap((slot) => ('figure' in slot ? [slot.figure] : []));
  const answers = park.particulars.flatMap((item) => item.figure ?? []);
  const used = new Set([...strip, ...answers, park.rowFigure]);
  return { figures: park.figures.filter((figure) => used.has(figure.id)).map((figure) => localise(figure, lang)), strip };
}

function companiesOf(park: Park, data: Dataset, lang: Lang) {
  return park.enterprises.map(({ id, role, presence }) => {
    const { name } = findById(data.enterprises, id, `parks/${park.slug}.json: enterprises`);
    return { id, role, presence, name: name[lang] };
  });
}

function comparedPark(park: Park, data: Dataset, lang: Lang) {
  const { value, asOf, sources } = park.stage;
  return {
    ...parkMark(park, lang),
    nameZh: park.name.zh,
    cluster: park.location.cluster,
    certainty: park.membership.certainty,
    stage: { value, asOf, sources },
    industries: park.industries.map((text) => text[lang]),
    ...figuresOf(park, lang),
    particulars: park.particulars.map((item) => localise(item, lang)),
    companies: companiesOf(park, data, lang),
    platforms: park.platforms.map((id) => findById(data.platforms, id, `parks/${park.slug}.json: platforms`).name[lang]),
    policies: park.policies,
    /** Metres to each node, in the order of the nodes; null where the pin is too coarse. */
    metres: distancesOf(park, data).map((distance) => distance.metres),
  };
}

export function compareSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'compare',
    {
      parks: data.parks.map((park) => comparedPark(park, data, lang)),
      clusters: data.clusters.map(({ id, name, radiusMetres }) => ({ id, name: name[lang], radiusMetres })),
      nodes: data.nodes.map(({ id, kind, name }) => ({ id, kind, name: name[lang] })),
      policies: data.policies.map(({ id, name }) => ({ id, name: name[lang] })),
      mapReviewNumber: data.site.mapReviewNumber,
    },
    data,
    lang,
  );
}

export type CompareSlice = ReturnType<typeof compareSlice>;
export type ComparedPark = CompareSlice['parks'][number];
