import { isNamed } from '#data/select-parks.ts';
import type { EnterprisesSlice } from '#data/slices/enterprises.ts';
import { aboutTable, type DataNotes, sourceTable } from './about-tables.ts';
import type { DownloadParksSlice, DownloadPoliciesSlice } from './download-slices.ts';
import { enterpriseTable } from './enterprise-table.ts';
import { figureTable } from './figure-columns.ts';
import { toFeature, toFeatureCollection } from './geojson.ts';
import { parkTable } from './park-table.ts';
import { policyTable } from './policy-table.ts';
import type { Table } from './table.ts';
import type { ExportWords } from './words.ts';

/** What files are made from: the table is the CSV, all of them are the sheets of a workbook. */
export interface ExportSet {
  table: Table;
  more: Table[];
  /** GeoJSON, where the records have places. */
  places: string | null;
}

/** The chosen records in the order in which they were chosen. */
function chosen<Item>(items: readonly Item[], ids: readonly string[], idOf: (item: Item) => string): Item[] {
  return ids.flatMap((id) => items.filter((item) => idOf(item) === id));
}

interface FigureOwner {
  name: string;
  figures: Parameters<typeof figureTable>[0][number]['figures'];
}

function sheetsBeside(records: readonly FigureOwner[], notes: DataNotes, words: ExportWords): Table[] {
  const figures = figureTable(records, words);
  return [...(figures.rows.length > 0 ? [figures] : []), sourceTable(records, words), aboutTable(notes, words)];
}

export function parkSet(slice: DownloadParksSlice, slugs: readonly string[], words: ExportWords): ExportSet {
  const parks = chosen(slice.parks, slugs, ({ slug }) => slug);
  const { t } = words;
  const features = parks.map((park) =>
    toFeature(park.slug, park.place, {
      number: park.order,
      name: park.name,
      name_zh: park.nameZh,
      sector: park.sector,
      stage: park.stage.value,
      certainty: isNamed(park.membership) ? 'named' : 'to-confirm',
      place: park.place.name,
      address: park.place.address,
      sources: park.place.sources,
      url: words.address({ page: 'park', slug: park.slug }),
    }),
  );
  const about = { name: t('common:site.full'), date: slice.dataDate, license: slice.licence.url, url: words.address({ page: 'explore' }) };
  return { table: parkTable(parks, words), more: sheetsBeside(parks, slice, words), places: toFeatureCollection(features, about) };
}

export function enterpriseSet(slice: EnterprisesSlice, ids: readonly string[], words: ExportWords): ExportSet {
  const enterprises = chosen(slice.enterprises, ids, ({ id }) => id);
  return { table: enterpriseTable(enterprises, words), more: sheetsBeside(enterprises, slice, words), places: null };
}

export function policySet(slice: DownloadPoliciesSlice, ids: readonly string[], words: ExportWords): ExportSet {
  const policies = chosen(slice.policies, ids, ({ id }) => id);
  return { table: policyTable(policies, words), more: sheetsBeside(policies, slice, words), places: null };
}
