import type { FigureView } from '#data/slices/slice.ts';
import { type Column, makeTable, type Table } from './table.ts';
import { type ExportWords, sourcesText } from './words.ts';

/** The columns of a figure; empty where a record has none. Values are in the base unit, dates as the source gives them. */
export function figureColumns<Item>(read: (item: Item) => FigureView | null, words: ExportWords): Column<Item>[] {
  const { t, format } = words;
  const of =
    <Value extends string | number | null>(take: (figure: FigureView) => Value) =>
    (item: Item): Value | null => {
      const figure = read(item);
      return figure ? take(figure) : null;
    };
  return [
    { header: t('column.figure'), read: of((figure) => figure.label), width: 32 },
    { header: t('column.asWritten'), read: of((figure) => format.figureText(figure)), width: 22 },
    { header: t('column.value'), read: of(({ value }) => (typeof value === 'number' ? value : value.from)) },
    { header: t('column.valueTo'), read: of(({ value }) => (typeof value === 'number' ? null : value.to)), width: 12 },
    { header: t('column.unit'), read: of((figure) => t(`unit.${figure.unit}`)), width: 10 },
    { header: t('column.qualifier'), read: of(({ qualifier }) => (qualifier === 'exact' ? null : t(`format:qualifier.${qualifier}`))), width: 10 },
    { header: t('column.status'), read: of((figure) => t(`vocabulary:status.${figure.status}`)) },
    { header: t('column.scope'), read: of((figure) => t(`vocabulary:scope.${figure.scope}`)) },
    { header: t('column.asOf'), read: of((figure) => format.asOf(figure.asOf)) },
  ];
}

/** Every figure of the records, one in a row, each with its sources. */
export function figureTable(owners: readonly { name: string; figures: readonly FigureView[] }[], words: ExportWords): Table {
  const rows = owners.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure })));
  return makeTable(
    words.t('sheet.figures'),
    [
      { header: words.t('column.owner'), read: ({ name }) => name, width: 32 },
      ...figureColumns<(typeof rows)[number]>(({ figure }) => figure, words),
      { header: words.t('column.source'), read: ({ figure }) => sourcesText(figure.sources, words), width: 60 },
    ],
    rows,
  );
}
