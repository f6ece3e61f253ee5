import type { Dataset } from '#data/dataset.ts';
import type { Lang } from '#i18n/languages.ts';
import { fitView } from '#map/frame/fit-view.ts';
import { drawLocator, drawOverview, type LocatorPlace, type LocatorTexts } from '#map/locator-svg.ts';
import { readBasemap } from './read-basemap.ts';
import { readWords } from './read-words.ts';

/** The plate of the profile at its own size, so that names keep theirs. */
const PLATE = { width: 540, height: 400 };
/** The same on phones and in narrow columns; src/features/park-profile says where. */
const NARROW_PLATE = { width: 390, height: 240 };
/** Stands in for the live map beside the list. */
const OVERVIEW = { width: 1200, height: 840 };
/** The strip above the list of narrow screens: drawn at its own size, counts without names. */
const PEEK = { width: 390, height: 156, countsOnly: true };
/** The same on tablets, with names. */
const PEEK_WIDE = { width: 800, height: 280 };

/** Over the columns of a comparison: one view of all places, this one marked; without names. */
const HEAD = { width: 320, height: 120 };
/** Less than the whole frame, so that no circle touches its edge. */
const HEAD_ZOOM_OUT = 0.4;

/** The places with the number of parks on each, named in one language. */
export function placesOf(data: Dataset, lang: Lang): (LocatorPlace & { count: number })[] {
  return data.clusters.map(({ id, name, precision, radiusMetres, lat, lng }) => ({
    id,
    name: name[lang],
    precision,
    radiusMetres,
    lat,
    lng,
    count: data.parks.filter((park) => park.location.cluster === id).length,
  }));
}

/** Words of a drawing with the given accessible name. */
export function textsOf(lang: Lang, name: string): LocatorTexts {
  const words = readWords(lang, 'map');
  return { name, kilometres: (value) => words('kilometres', { value }), metres: (value) => words('metres', { value }) };
}

/**
 * Static drawings of one language by name: a park's slug, the slug with "-narrow" or "-head", "overview",
 * "peek" or "peek-wide".
 */
export function drawLocators(data: Dataset, lang: Lang): Map<string, string> {
  const basemap = readBasemap();
  const places = placesOf(data, lang);
  const fitted = fitView(places, HEAD);
  const view = fitted && { ...fitted, zoom: fitted.zoom - HEAD_ZOOM_OUT };
  const drawings = new Map<string, string>();
  for (const park of data.parks) {
    const cluster = places.find((place) => place.id === park.location.cluster);
    if (!cluster) continue;
    const labels = textsOf(lang, park.name[lang]);
    const scene = { basemap, cluster, precision: park.location.precision, lang, selected: true, labels };
    drawings.set(park.slug, drawLocator({ ...scene, ...PLATE }));
    drawings.set(`${park.slug}-narrow`, drawLocator({ ...scene, ...NARROW_PLATE }));
    if (view) drawings.set(`${park.slug}-head`, drawLocator({ ...scene, ...HEAD, view }));
  }
  const labels = textsOf(lang, readWords(lang, 'map')('name'));
  drawings.set('overview', drawOverview({ basemap, clusters: places, lang, ...OVERVIEW, labels }));
  drawings.set('peek-wide', drawOverview({ basemap, clusters: places, lang, ...PEEK_WIDE, labels }));
  drawings.set('peek', drawOverview({ basemap, clusters: places, lang, ...PEEK, labels }));
  return drawings;
}
