import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Park } from '#data/schema/park.ts';
import { airportPointer } from '#data/slices/explore.ts';
import { findById } from '#data/slices/find.ts';
import { clusterViews, parkRow } from '#data/slices/park-row.ts';
import { type FigureView, makeSlice } from '#data/slices/slice.ts';
import type { Lang } from '#i18n/languages.ts';

type InEach<T> = Record<Lang, T>;

/** A figure with the short name of its first source. */
type CardFigure = FigureView & { source: string };

function inEach<T>(make: (lang: Lang) => T): InEach<T> {
  return { zh: make('zh'), en: make('en'), ru: make('ru') };
}

/** What a card says before a language is chosen: in all three. */
function cardOf(park: Park, data: Dataset): { names: InEach<string>; figures: InEach<CardFigure> | null } {
  const names = inEach((lang) => park.name[lang]);
  const figure = park.figures.find((item) => item.id === park.rowFigure);
  if (!figure) return { names, figures: null };
  const source = findById(data.sources, figure.sources[0] ?? '', `parks/${park.slug}.json: ${figure.id}`);
  return { names, figures: inEach((lang) => ({ ...localise(figure, lang), source: source.short[lang] })) };
}

function kioskPark(park: Park, data: Dataset, lang: Lang) {
  return { ...parkRow(park, data, lang), ...cardOf(park, data), known: park.particulars.length };
}

/** Everything a kiosk shows but the details of a park and of the area. */
export function kioskSlice(data: Dataset, lang: Lang) {
  const placeNames = new Map(data.clusters.map((cluster) => [cluster.id, inEach((other) => cluster.name[other])]));
  return makeSlice(
    'kiosk',
    {
      parks: data.parks.map((park) => kioskPark(park, data, lang)),
      clusters: clusterViews(data, lang).map((cluster) => ({ ...cluster, names: placeNames.get(cluster.id) ?? inEach(() => cluster.name) })),
      airport: airportPointer(data, lang),
      mapReviewNumber: data.site.mapReviewNumber,
      dataDate: data.site.dataDate,
    },
    data,
    lang,
  );
}

export type KioskSlice = ReturnType<typeof kioskSlice>;
export type KioskPark = KioskSlice['parks'][number];
export type KioskCluster = KioskSlice['clusters'][number];
