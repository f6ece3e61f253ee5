import { collectSourceIds } from '#data/collect-source-ids.ts';
import type { SourceView } from '#data/slices/slice.ts';
import { makeTable, type Table } from './table.ts';
import type { ExportWords } from './words.ts';

/** Exactly the sources the records refer to. */
export function sourceTable(records: unknown, words: ExportWords): Table {
  const { t, format } = words;
  const used = new Set(collectSourceIds(records));
  return makeTable<SourceView>(
    t('sheet.sources'),
    [
      { header: t('column.id'), read: ({ id }) => id },
      { header: t('column.title'), read: ({ title }) => title, width: 60 },
      { header: t('column.publisher'), read: ({ publisher }) => publisher, width: 32 },
      { header: t('column.date'), read: ({ date }) => format.asOf(date) },
      { header: t('column.kind'), read: ({ kind }) => t(`vocabulary:sourceKind.${kind}`), width: 20 },
      { header: t('column.reliability'), read: ({ reliability }) => reliability, width: 10 },
      { header: t('column.url'), read: ({ url }) => url, width: 60 },
    ],
    Object.values(words.sources).filter(({ id }) => used.has(id)),
  );
}

export interface DataNotes {
  dataDate: string;
  licence: { name: string; url: string };
}

/** How to read and to use the file. */
export function aboutTable({ dataDate, licence }: DataNotes, { t, format, address }: ExportWords): Table {
  const rows = [
    [t('about.data'), t('common:site.full')],
    [t('about.date'), format.asOf(dataDate)],
    [t('about.site'), address({ page: 'explore' })],
    [t('about.licence'), `${licence.name}, ${licence.url}`],
    [t('about.credit'), t('about.creditText')],
    [t('about.units'), t('about.unitsText')],
    [t('about.places'), t('about.placesText')],
  ];
  return makeTable(
    t('sheet.about'),
    [
      { header: t('column.item'), read: ([item]) => item ?? null, width: 20 },
      { header: t('column.text'), read: ([, text]) => text ?? null, width: 90 },
    ],
    rows,
  );
}
