import { isNamed } from '#data/select-parks.ts';
import type { Field } from '#data/vocabulary.ts';
import type { ParkRecord } from './download-slices.ts';
import { figureColumns } from './figure-columns.ts';
import { type Column, makeTable, type Table } from './table.ts';
import { type ExportWords, joined, sourcesText } from './words.ts';

function nameColumns(words: ExportWords): Column<{ name: string; nameZh: string }>[] {
  const { t, lang } = words;
  const chinese = { header: t('column.nameZh'), read: ({ nameZh }: { nameZh: string }) => nameZh, width: 28 };
  return [{ header: t('column.name'), read: ({ name }) => name, width: 36 }, ...(lang === 'zh' ? [] : [chinese])];
}

function placeColumns({ t }: ExportWords): Column<ParkRecord>[] {
  return [
    { header: t('column.place'), read: ({ place }) => place.name, width: 22 },
    { header: t('column.precision'), read: ({ place }) => t(`vocabulary:precision.${place.precision}`) },
    { header: t('column.lat'), read: ({ place }) => place.centre?.lat ?? null },
    { header: t('column.lng'), read: ({ place }) => place.centre?.lng ?? null },
    { header: t('column.radius'), read: ({ place }) => place.radiusMetres },
    { header: t('column.address'), read: ({ place }) => place.address, width: 32 },
  ];
}

/** Sources of what stands in the row: membership, stage, place and the figure. */
function rowSources(park: ParkRecord): string[] {
  return [...park.membership.sources, ...park.stage.sources, ...park.place.sources, ...(rowFigure(park)?.sources ?? [])];
}

function rowFigure(park: ParkRecord) {
  return park.figures.find((figure) => figure.id === park.rowFigure) ?? null;
}

/** One park in a row, with the figure of the list; all its figures stand in a sheet of their own. */
export function parkTable(parks: readonly ParkRecord[], words: ExportWords): Table {
  const { t, format } = words;
  const fields = (list: readonly Field[]): string | null => {
    const names = list.map((field) => t(`vocabulary:field.${field}`));
    return joined(names, words) || null;
  };
  return makeTable<ParkRecord>(
    t('sheet.parks'),
    [
      { header: t('column.number'), read: ({ order }) => order, width: 6 },
      ...nameColumns(words),
      { header: t('column.sector'), read: ({ sector }) => t(`vocabulary:sector.${sector}`), width: 20 },
      { header: t('column.industries'), read: ({ industries }) => joined(industries, words), width: 40 },
      { header: t('column.membership'), read: ({ membership }) => t(`vocabulary:certainty.${isNamed(membership) ? 'certain' : 'inferred'}`), width: 20 },
      { header: t('column.stage'), read: ({ stage }) => t(`vocabulary:stage.${stage.value}`), width: 18 },
      { header: t('column.stageAsOf'), read: ({ stage }) => format.asOf(stage.asOf) },
      ...placeColumns(words),
      ...figureColumns<ParkRecord>(rowFigure, words),
      { header: t('column.published'), read: ({ published }) => fields(published), width: 40 },
      { header: t('column.unpublished'), read: ({ unpublished }) => fields(unpublished), width: 40 },
      { header: t('column.source'), read: (park) => sourcesText(rowSources(park), words), width: 60 },
      { header: t('column.link'), read: ({ slug }) => words.address({ page: 'park', slug }), width: 48 },
    ],
    parks,
  );
}
