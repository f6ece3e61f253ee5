import type { Dataset } from '#data/dataset.ts';
import { toCsv } from '#data/export/csv.ts';
import { toFeature, toFeatureCollection } from '#data/export/geojson.ts';
import { placeOf } from '#data/export/place.ts';
import { allFigures } from './open-figures.ts';
import { OPEN_KINDS, OPEN_PLACES, type OpenKind } from './open-kinds.ts';
import { OPEN_TABLES } from './open-tables.ts';

/** What every file says of itself. */
interface About {
  name: string;
  /** Address of the page that explains the data. */
  url: string;
}

const EDITORIAL = new Set(['$schema', 'refs']);

/** Records as they were authored, all languages side by side, without what only editors need. */
function recordsOf(kind: OpenKind, data: Dataset): readonly object[] {
  return kind === 'figures' ? allFigures(data) : data[kind];
}

function jsonFile(kind: OpenKind, data: Dataset, about: About): string {
  const { name: licence, url } = data.site.licence;
  const records = recordsOf(kind, data);
  const file = { name: about.name, url: about.url, license: { name: licence, url }, date: data.site.dataDate, kind, count: records.length, records };
  return `${JSON.stringify(file, (key, value) => (EDITORIAL.has(key) ? undefined : value), 1)}\n`;
}

function placesFile(data: Dataset, about: About): string {
  const features = data.parks.map((park) =>
    toFeature(park.slug, placeOf(park, data), {
      number: park.order,
      name_zh: park.name.zh,
      name_en: park.name.en,
      name_ru: park.name.ru,
      sector: park.sector,
      stage: park.stage.value,
      certainty: park.membership.certainty,
      place: park.location.cluster,
      sources: park.location.sources,
    }),
  );
  return `${toFeatureCollection(features, { ...about, license: data.site.licence.url, date: data.site.dataDate })}\n`;
}

/** The whole dataset as files by name. */
export function openFiles(data: Dataset, about: About): Map<string, string> {
  return new Map([
    ...OPEN_KINDS.flatMap((kind): [string, string][] => [
      [`${kind}.json`, jsonFile(kind, data, about)],
      [`${kind}.csv`, toCsv(OPEN_TABLES[kind](data))],
    ]),
    [OPEN_PLACES, placesFile(data, about)],
  ]);
}
