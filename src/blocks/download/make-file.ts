import type { i18n } from 'i18next';
import { toCsv } from '#data/export/csv.ts';
import type { DownloadParksSlice, DownloadPoliciesSlice } from '#data/export/download-slices.ts';
import { type ExportSet, enterpriseSet, parkSet, policySet } from '#data/export/export-set.ts';
import type { ExportWords } from '#data/export/words.ts';
import { fetchSlice } from '#data/fetch-slice.ts';
import type { EnterprisesSlice } from '#data/slices/enterprises.ts';
import type { Formatter } from '#i18n/format.ts';
import { loadWords } from '#i18n/load-language.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf, slicePathOf } from '#routing/paths.ts';

export type DownloadOf = 'parks' | 'enterprises' | 'policies';
export type DownloadFormat = 'csv' | 'xlsx' | 'geojson';

export interface DownloadRequest {
  of: DownloadOf;
  /** Slugs or ids of the records, in the order of the file. */
  ids: readonly string[];
  format: DownloadFormat;
}

interface Reader {
  i18n: i18n;
  formatter: Formatter;
}

type Slice = { sources: ExportWords['sources']; dataDate: string };

const SETS: Record<DownloadOf, (ids: readonly string[], reader: Reader) => Promise<{ set: ExportSet; date: string }>> = {
  parks: (ids, reader) => build(reader, load<DownloadParksSlice>(reader, 'download/parks', 'download-parks'), (slice, words) => parkSet(slice, ids, words)),
  enterprises: (ids, reader) => build(reader, load<EnterprisesSlice>(reader, 'enterprises', 'enterprises'), (slice, words) => enterpriseSet(slice, ids, words)),
  policies: (ids, reader) =>
    build(reader, load<DownloadPoliciesSlice>(reader, 'download/policies', 'download-policies'), (slice, words) => policySet(slice, ids, words)),
};

function load<Loaded extends { kind: string }>({ formatter }: Reader, name: string, kind: Loaded['kind']): Promise<Loaded> {
  return fetchSlice<Loaded>(BASE_PATH + slicePathOf(formatter.lang, name), kind);
}

async function build<Loaded extends Slice>(reader: Reader, loading: Promise<Loaded>, make: (slice: Loaded, words: ExportWords) => ExportSet) {
  const { i18n, formatter } = reader;
  const { lang } = formatter;
  const [slice] = await Promise.all([loading, loadWords(i18n, lang, 'download')]);
  const set = make(slice, {
    t: i18n.getFixedT(i18n.language, ['download', 'vocabulary', 'format', 'common']),
    format: formatter,
    lang,
    sources: slice.sources,
    address: (ref) => window.location.origin + BASE_PATH + pathOf(lang, ref),
  });
  return { set, date: slice.dataDate };
}

async function contentOf({ table, more, places }: ExportSet, format: DownloadFormat): Promise<Blob> {
  if (format === 'xlsx') {
    // The largest library of the site comes only when a workbook is asked for.
    const { toXlsx } = await import('#data/export/xlsx.ts');
    return toXlsx([table, ...more]);
  }
  if (format === 'geojson') return new Blob([places ?? ''], { type: 'application/geo+json' });
  return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
}

/** Makes the file of the chosen records in the language of the page. @throws DataError where the records do not load */
export async function makeFile({ of, ids, format }: DownloadRequest, reader: Reader): Promise<{ name: string; content: Blob }> {
  const { set, date } = await SETS[of](ids, reader);
  return { name: `harbin-new-area-${of}-${date}-${reader.formatter.lang}.${format}`, content: await contentOf(set, format) };
}
