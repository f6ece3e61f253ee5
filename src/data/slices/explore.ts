import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Lang } from '#i18n/languages.ts';
import { distanceMetres, roundTo } from '#lib/geo.ts';
import { clusterViews, parkRow } from './park-row.ts';
import { type FigureView, makeSlice } from './slice.ts';

function keyFigure(data: Dataset, path: string, lang: Lang): FigureView {
  const [sectionId, figureId] = path.split('/');
  const section = data.area.find((item) => item.id === sectionId);
  const figure = section?.groups.flatMap((group) => group.figures).find((item) => item.id === figureId);
  if (!figure) throw new Error(`site.json: no figure "${path}" in area/`);
  return localise(figure, lang);
}

/** The four figures under the map. */
export function keyFigures(data: Dataset, lang: Lang): FigureView[] {
  return data.site.keyFigures.map((path) => keyFigure(data, path, lang));
}

/** The place most parks share: what one distance is measured from when there is room for one. */
function mainCluster(data: Dataset) {
  const count = (id: string): number => data.parks.filter((park) => park.location.cluster === id && park.location.precision !== 'district').length;
  return data.clusters.toSorted((a, b) => count(b.id) - count(a.id))[0];
}

/** The airport, with its distance from the largest group of parks, for the pointer at the map's edge. */
export function airportPointer(data: Dataset, lang: Lang) {
  const airport = data.nodes.find((node) => node.kind === 'airport');
  const cluster = mainCluster(data);
  if (!airport || !cluster) return null;
  return {
    lat: airport.lat,
    lng: airport.lng,
    name: airport.name[lang],
    from: cluster.name[lang],
    metres: roundTo(distanceMetres(airport, cluster), 1000),
  };
}

export function exploreSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'explore',
    {
      parks: data.parks.map((park) => parkRow(park, data, lang)),
      clusters: clusterViews(data, lang),
      keyFigures: keyFigures(data, lang),
      airport: airportPointer(data, lang),
      mapReviewNumber: data.site.mapReviewNumber,
    },
    data,
    lang,
  );
}

export type ExploreSlice = ReturnType<typeof exploreSlice>;
