import type { TFunction } from 'i18next';
import type { ExploreSlice } from '#data/slices/explore.ts';
import type { ClusterView, ParkRow } from '#data/slices/park-row.ts';
import type { Formatter } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import type { MapCluster, MapPark, MapTarget, MapTexts } from '#map/types.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';

/** Licence page of the base map's data. */
export const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/** What turns rows into what the map draws, in one language. */
export interface MapWords {
  t: TFunction<'map'>;
  format: Formatter;
  lang: Lang;
}

function toMapPark(park: ParkRow, { t, format, lang }: MapWords): MapPark {
  return {
    slug: park.slug,
    name: park.name,
    glyph: park.glyph,
    sector: park.sector,
    precision: park.precision,
    cluster: park.cluster,
    figure: park.figure ? t('figure', { label: park.figure.label, value: format.figureText(park.figure) }) : null,
    visited: false,
    point: park.point ?? undefined,
    href: BASE_PATH + pathOf(lang, { page: 'park', slug: park.slug }),
  };
}

/** The places of the map with the parks that pass the filters. */
export function toMapClusters(clusters: readonly ClusterView[], parks: readonly ParkRow[], words: MapWords): MapCluster[] {
  const { t, format } = words;
  return clusters.map((cluster) => {
    const here = parks.filter((park) => park.cluster === cluster.id);
    return {
      id: cluster.id,
      name: cluster.name,
      title: t('rack', { place: cluster.name, count: here.length }),
      caption: cluster.radiusMetres ? t('within', { radius: format.kilometres(cluster.radiusMetres) }) : t('districtOnly'),
      precision: cluster.precision,
      lat: cluster.lat,
      lng: cluster.lng,
      radiusMetres: cluster.radiusMetres,
      parks: here.map((park) => toMapPark(park, words)),
    };
  });
}

export function toAirport(airport: ExploreSlice['airport'], { t, format }: MapWords): MapTarget | undefined {
  if (!airport) return undefined;
  return {
    lat: airport.lat,
    lng: airport.lng,
    name: airport.name,
    distanceText: t('airportDistance', { from: airport.from, distance: format.kilometres(airport.metres) }),
  };
}

export function reviewNumberText(number: string | null, t: TFunction<'map'>): string {
  return number ? t('review', { number }) : t('reviewPending');
}

/** Every word the map shows, with the counts of its key. */
export function toMapTexts(parks: readonly ParkRow[], reviewNumber: string | null, { t }: MapWords): MapTexts {
  const district = parks.filter((park) => park.precision === 'district').length;
  return {
    mapName: t('name'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    home: t('home'),
    openProfile: (name) => t('openProfile', { name }),
    close: t('close'),
    reviewNumber: reviewNumberText(reviewNumber, t),
    schematic: t('schematic'),
    attribution: t('attribution'),
    attributionHref: OSM_COPYRIGHT,
    edgePointer: (name, distance) => t('edge', { name, distance }),
    kilometres: (value) => t('kilometres', { value }),
    metres: (value) => t('metres', { value }),
    legend: { neighbourhood: t('legendNeighbourhood', { count: parks.length - district }), district: t('legendDistrict', { count: district }) },
  };
}
